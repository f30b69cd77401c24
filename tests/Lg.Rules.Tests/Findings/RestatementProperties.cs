using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;
using Interval = Lg.Model.Reports.Interval;

namespace Lg.Rules.Tests.Findings;

/// <summary>Whatever a draft says, what restates another is reported once, and stating more narrows every score or leaves it.</summary>
public sealed class RestatementProperties
{
    // A gap of CI-A-02 is a gap of CI-A-01, which always applies; CI-B-02 has the criterion of CI-B-01, which may not apply.
    private static readonly ARequirement[] Requirements =
    [
        new() { Id = "CI-A-01", Severity = "critical", Chapter = "1", Criterion = "review.assets.vetting && review.assets.allHazards" },
        new()
        {
            Id = "CI-A-02",
            Ruleset = "law",
            Dimension = "suitability",
            Restates = "CI-A-01",
            Chapter = "1",
            Criterion = "review.assets.vetting",
        },
        new()
        {
            Id = "CI-B-01",
            Area = "systems",
            Chapter = "2",
            Subject = "system",
            Coverage = "classified",
            Applies = "review.unit.kind == 'administration'",
            Criterion = "system.classified",
        },
        new()
        {
            Id = "CI-B-02",
            Area = "systems",
            Chapter = "3",
            Subject = "system",
            Coverage = "classified",
            Restates = "CI-B-01",
            Severity = "minor",
            Criterion = "system.classified",
        },
        new()
        {
            Id = "CI-C-01",
            Ruleset = "law",
            Area = "systems",
            Dimension = "suitability",
            Chapter = "2",
            Criterion = "review.assets.leaverProcess",
        },
    ];

    private static readonly Rulebook Rulebook = ARulebook.With(Requirements);

    private static readonly Rulebook WithoutRestating =
        ARulebook.With([.. Requirements.Where(requirement => requirement.Restates is null)]);

    [Property(MaxTest = 300)]
    public Property Stating_more_moves_no_end_of_any_score_outwards() =>
        Prop.ForAll(
            Drafts.ToArbitrary(),
            draft => Intervals(draft.More).All(
                after => Intervals(draft.Report).TryGetValue(after.Key, out var before) && IsWithin(after.Value, before)));

    [Property(MaxTest = 300)]
    public Property Every_open_row_is_a_finding_or_is_named_by_the_one_that_it_is_reported_under() =>
        Prop.ForAll(Drafts.ToArbitrary(), draft => draft.Report.Requirements.All(row =>
            row.Counts.NotMet + row.Counts.Undetermined
                == draft.Report.Findings.Count(finding => finding.Requirement == row.Id || finding.RestatedBy.Contains(row.Id))));

    [Property(MaxTest = 300)]
    public Property No_gap_is_reported_twice() =>
        Prop.ForAll(Drafts.ToArbitrary(), draft => draft.Report.Findings.Where(finding => finding.Verdict == Verdict.NotMet)
            .GroupBy(finding => (finding.Requirement[..4], finding.Subject?.Pointer)).All(gap => gap.Count() == 1));

    [Property(MaxTest = 300)]
    public Property A_finding_names_what_restates_it_only_when_it_is_as_bad() =>
        Prop.ForAll(Drafts.ToArbitrary(), draft => draft.Report.Findings.All(finding => finding.RestatedBy.All(id =>
            finding.Verdict == Verdict.NotMet || draft.Report.Requirements.Single(row => row.Id == id).Verdict != Verdict.Met)));

    [Property(MaxTest = 300)]
    public Property Where_everything_restated_applies_the_score_is_that_of_a_catalog_without_what_restates() =>
        Prop.ForAll(Drafts.ToArbitrary(), draft => Restated(draft.Report).All(row => row.Share is not null)
            ? draft.Report.Score.Overall == WithoutRestating.Assess(AReview.Of(draft.Facts.ToJson()), Assessed.AsOf).Score.Overall
            : draft.Report.Requirements.Any(row => row.Share is null));

    private static Gen<Draft> Drafts =>
        from now in AnyFacts
        from later in AnyFacts
        select new Draft(now, now.With(later));

    private static Gen<Facts> AnyFacts =>
        from flags in Gen.Elements<bool?>(null, true, false).ListOf(3)
        from kind in Gen.Elements<string?>(null, "administration", "company")
        from size in Gen.Elements<int?>(null, 0, 1, 2, 3)
        from classified in Gen.Elements<bool?>(null, true, false).ListOf(3)
        from coverage in Gen.Elements<string?>(null, "all", "none")
        select new Facts([.. flags], kind, size, [.. classified], coverage);

    private static IEnumerable<RequirementResult> Restated(Report report) =>
        report.Requirements.Where(row => report.Requirements.Any(other => other.Restates == row.Id));

    private static Dictionary<string, Interval> Intervals(Report report) =>
        new[] { ("overall", report.Score.Overall) }
            .Concat(report.Score.Rulesets.Select(part => ($"ruleset {part.Key}", part.Interval)))
            .Concat(report.Score.Areas.Select(part => ($"area {part.Key}", part.Interval)))
            .Concat(report.Score.Chapters.Select(part => ($"chapter {part.Key}", part.Interval)))
            .Concat(report.Score.Dimensions.Select(part => ($"dimension {part.Key}", part.Interval)))
            .Where(part => part.Item2 is not null)
            .ToDictionary(part => part.Item1, part => part.Item2!);

    private static bool IsWithin(Interval after, Interval before) => before.Low <= after.Low && after.High <= before.High;

    /// <summary>A draft, and the same draft with more stated.</summary>
    private sealed record Draft(Facts Facts, Facts Others)
    {
        public Report Report => Assess(Facts);

        public Report More => Assess(Others);

        private static Report Assess(Facts facts) => Rulebook.Assess(AReview.Of(facts.ToJson()), Assessed.AsOf);
    }

    /// <summary>
    /// What a draft says; <c>null</c> is not stated. Of a list that is stated nothing is said as a whole, so that nothing contradicts it.
    /// </summary>
    private sealed record Facts(IReadOnlyList<bool?> Flags, string? Kind, int? Systems, IReadOnlyList<bool?> Classified, string? Coverage)
    {
        private static readonly string[] Names = ["vetting", "allHazards", "leaverProcess"];

        /// <summary>Returns these facts, and of others those that are not stated here.</summary>
        public Facts With(Facts other) => new(
            [.. Flags.Zip(other.Flags, (mine, theirs) => mine ?? theirs)],
            Kind ?? other.Kind,
            Systems ?? (Coverage is null ? other.Systems : null),
            [.. Classified.Zip(other.Classified, (mine, theirs) => Systems is null ? theirs : mine ?? theirs)],
            Coverage ?? (Systems is null && other.Systems is null ? other.Coverage : null));

        public string ToJson()
        {
            List<string> assets =
            [
                .. Names.Zip(Flags).Where(fact => fact.Second is not null).Select(fact => $"\"{fact.First}\": {Word(fact.Second!.Value)}"),
            ];
            if (Systems is { } size)
                assets.Add($"\"systems\": [{string.Join(", ", Classified.Take(size).Select((said, i) => $"{{\"key\": \"s{i}\"{(said is { } yes ? $", \"classified\": {Word(yes)}" : "")}}}"))}]");
            else if (Coverage is { } coverage)
                assets.Add($"\"systemsCoverage\": {{\"classified\": \"{coverage}\"}}");
            var unit = Kind is null ? "" : $"\"unit\": {{\"kind\": \"{Kind}\"}}, ";
            return $$"""{ {{unit}}"assets": { {{string.Join(", ", assets)}} } }""";
        }

        private static string Word(bool truth) => truth ? "true" : "false";
    }
}
