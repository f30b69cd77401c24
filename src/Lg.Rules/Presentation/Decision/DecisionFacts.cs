using Lg.Model.Fields;
using Lg.Model.Reports;

namespace Lg.Rules.Presentation.Decision;

/// <summary>What a report says, sorted the way somebody decides: what to do, what to write, what the law says, what is not known.</summary>
internal sealed class DecisionFacts
{
    private const int MostNow = 7;
    private const int MonthsAhead = 12;

    private readonly Dictionary<string, RequirementResult> rows;
    private readonly List<RequirementGroup> open;

    public DecisionFacts(Report report)
    {
        Report = report;
        rows = report.Requirements.DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
        open = [.. RequirementGroup.Of(report, Verdict.NotMet).Where(group => !group.HasValidWaiver)];
        Goals = [.. report.Goals.Where(goal => !goal.BeforeDecision)];
        Checklist = [.. open.Where(group => IsReporting(group.First.Requirement))];
        Gaps = [.. open.Where(group => !IsReporting(group.First.Requirement))];
        Coming = [.. report.Upcoming.GroupBy(finding => finding.Requirement, StringComparer.Ordinal)
            .Select(group => new ComingRequirement([.. group])).OrderBy(coming => coming.From)];
        Now = [.. Goals.Take(MostNow)];
        BrokenLaw = [.. Gaps.Where(group => group.First.Basis == Basis.Law)];
        QuestionsByRole =
        [
            .. report.Questions
                .GroupBy(question => FieldPointer.Find(question.Pointer)?.KnownBy)
                .Select(group => (group.Key, (IReadOnlyList<Question>)[.. group]))
                .OrderBy(group => group.Key is null).ThenByDescending(group => group.Item2.Count),
        ];
        Areas =
        [
            .. report.Score.Areas.Select(area => (area.Key, area.Title, CountsOf(row => row.Area == area.Key)))
                .Where(area => area.Item3.Met + area.Item3.NotMet + area.Item3.Undetermined > 0)
                .OrderByDescending(area => area.Item3.NotMet).ThenByDescending(area => area.Item3.Undetermined),
        ];
    }

    public Report Report { get; }

    /// <summary>Gets the suggested goals that are about more than how the review is written.</summary>
    public IReadOnlyList<SuggestedGoal> Goals { get; }

    /// <summary>Gets the goals to decide on first.</summary>
    public IReadOnlyList<SuggestedGoal> Now { get; }

    /// <summary>Gets what to write in the review before it is decided: the requirements of reporting that are not met.</summary>
    public IReadOnlyList<RequirementGroup> Checklist { get; }

    /// <summary>Gets the other requirements that are not met.</summary>
    public IReadOnlyList<RequirementGroup> Gaps { get; }

    /// <summary>Gets what is announced and not in force, the first first.</summary>
    public IReadOnlyList<ComingRequirement> Coming { get; }

    /// <summary>Gets what is announced and in force within a year.</summary>
    public IEnumerable<ComingRequirement> ComingSoon => Coming.Where(coming => coming.From <= Report.Receipt.AsOf.AddMonths(MonthsAhead));

    /// <summary>
    /// Gets the gaps in what rests on an act or a regulation. What the review only does not report may be done all the same.
    /// </summary>
    public IReadOnlyList<RequirementGroup> BrokenLaw { get; }

    /// <summary>Gets the number of requirements in force that rest on law and cannot be determined.</summary>
    public int OpenLaw => CountsOf(IsLawInForce).Undetermined;

    /// <summary>
    /// Gets the areas of the requirements in force that rest on law and cannot be determined, those with most of them first.
    /// </summary>
    public IReadOnlyList<(Lg.Model.LocalizedText Title, int Count)> OpenLawByArea =>
    [
        .. Report.Score.Areas.Select(area => (area.Title, Count: CountsOf(row => IsLawInForce(row) && row.Area == area.Key).Undetermined))
            .Where(area => area.Count > 0)
            .OrderByDescending(area => area.Count),
    ];

    /// <summary>
    /// Gets whether suitability, adequacy and effectiveness are all there: one that is not, or in part only, decides before one that is
    /// open.
    /// </summary>
    public JudgementAnswer Enough
    {
        get
        {
            var judgement = Report.Judgement;
            List<JudgementAnswer> answers = [judgement.Suitability.Answer, judgement.Adequacy.Answer, judgement.Effectiveness.Answer];
            return answers.Any(answer => answer is JudgementAnswer.No or JudgementAnswer.Partly) ? JudgementAnswer.No
                : answers.Contains(JudgementAnswer.CannotTell) ? JudgementAnswer.CannotTell
                : JudgementAnswer.Yes;
        }
    }

    /// <summary>Gets the number of requirements that cannot be determined.</summary>
    public int Undetermined => CountsOf(_ => true).Undetermined;

    /// <summary>
    /// Gets the questions by who usually knows, whoever has most of them first; without a role those that nobody is named for.
    /// </summary>
    public IReadOnlyList<(Lg.Model.LocalizedText? Role, IReadOnlyList<Question> Questions)> QuestionsByRole { get; }

    /// <summary>Gets the areas with their verdicts, those with most that is not met first.</summary>
    public IReadOnlyList<(string Key, Lg.Model.LocalizedText Title, VerdictCounts Counts)> Areas { get; }

    /// <summary>Returns how many requirements a score rests on.</summary>
    /// <param name="ruleset">The id of the rule set; <c>null</c> for the whole.</param>
    public int RestsOn(string? ruleset)
    {
        var counts = CountsOf(row => ruleset is null || row.Ruleset == ruleset);
        return counts.Met + counts.NotMet + counts.Undetermined;
    }

    /// <summary>Returns what the requirements of law in a rule set say of its score.</summary>
    /// <param name="ruleset">The id of the rule set; <c>null</c> for the whole.</param>
    public LawInScore LawOf(string? ruleset)
    {
        var law = rows.Values.Where(row => row.Ruleset == ruleset && row.Basis == Basis.Law).ToList();
        // Where more is counted than left out, the score is not of that law.
        return law.Count < RestsOn(ruleset) || law.Exists(row => row.Verdict != Verdict.NotApplicable) ? LawInScore.Counted
            : law.TrueForAll(row => row.InForceFrom > Report.Receipt.AsOf) ? LawInScore.NotInForce
            : LawInScore.NotApplicable;
    }

    /// <summary>Returns whether nothing is left open in what a score rests on, so that its ends differ by rounding only.</summary>
    public bool IsDecided(string? ruleset, Interval score) => score.High - score.Low <= 0.1m && rows.Values
        .Where(row => row.Kind != RequirementKind.Question && (ruleset is null || row.Ruleset == ruleset)
            && row.Verdict is Verdict.Met or Verdict.NotMet or Verdict.Undetermined)
        .All(row => row.Verdict != Verdict.Undetermined && (row.Share is not { } share || share.High - share.Low <= 0.1m));

    /// <summary>Returns the requirements that a goal closes, prepares for or keeps met.</summary>
    public IEnumerable<RequirementResult> Closes(SuggestedGoal goal) =>
        goal.Closes.Select(rows.GetValueOrDefault).OfType<RequirementResult>();

    /// <summary>Returns the law that a gap breaks, as the requirement names it first.</summary>
    public static string? LawOf(RequirementGroup group, Texts texts) =>
        group.First.Sources is [var first, ..] ? texts.Of(first.Title) : null;

    private static bool IsLawInForce(RequirementResult row) => row is { Basis: Basis.Law, Upcoming: null };

    private bool IsReporting(string requirement) => rows.GetValueOrDefault(requirement)?.Kind == RequirementKind.Reporting;

    private VerdictCounts CountsOf(Func<RequirementResult, bool> isIn) => ReportFacts.Verdicts(rows.Values.Where(isIn));
}
