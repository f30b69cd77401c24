using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>Chooses what a report shows. Only what is shown is read, and so made.</summary>
internal sealed class ReportViewWriter
{
    private readonly Report report;
    private readonly ReportJsonOptions options;
    private readonly ViewBounds bounds;
    private readonly ViewDictionaries named;

    private ReportViewWriter(Report report, ReportJsonOptions options, ViewBounds bounds)
    {
        (this.report, this.options, this.bounds) = (report, options, bounds);
        named = new(report);
    }

    /// <summary>Returns what a report shows.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="bounds">How much of long lists is shown.</param>
    public static ReportView Write(Report report, ReportJsonOptions options, ViewBounds bounds) =>
        new ReportViewWriter(report, options, bounds).Write();

    private ReportView Write()
    {
        GapWriter gaps = new(report, named);
        var goals = Of("goals", () => bounds.Goals(report.Goals));
        var view = new ReportView
        {
            Receipt = report.Receipt,
            Unit = report.Unit,
            Languages = options.Languages switch
            {
                TextLanguages.Swedish => ["sv"],
                TextLanguages.English => ["en"],
                TextLanguages.Both => ["sv", "en"],
            },
            Judgement = report.Judgement,
            Score = report.Score,
            Counts = Counts(),
            Gaps = Of("findings", gaps.Open),
            Goals = goals,
            Checklist = Of("findings", gaps.Checklist),
            Questions = Of("questions", Questions),
            Upcoming = Of("upcoming", gaps.Upcoming),
            Waivers = Of("waivers", () => bounds.Waivers(report.Waivers)),
            OpenQuestions = Of<OpenQuestionView>("openQuestions", () => [.. report.OpenQuestions.Select(Write)]),
            Resolved = Of<RowView>("resolved", () => [.. bounds.Resolved(report.Resolved).Select(Write)]),
            Errors = Of<ErrorView>("errors", () => [.. bounds.Errors(report.Errors).Select(Write)]),
            Warnings = bounds.AreNarrow ? [.. report.Warnings, ViewBounds.Shortened] : report.Warnings,
            Findings = Of("findings", Findings),
            Observations =
                Of("observations", () => options.Has(ReportInclude.Observations) ? bounds.Observations(report.Observations) : []),
            Verdicts =
                options.Include.Contains(ReportInclude.Verdicts) ? report.Requirements.ToDictionary(row => row.Id, row => row.Verdict) : [],
        };
        return view with
        {
            Requirements = named.Requirements(inFull: options.Has(ReportInclude.Requirements)),
            Sources = named.Sources,
            Subjects = named.Subjects,
            Fields = named.Fields,
            Planned = Planned(goals),
        };
    }

    private IReadOnlyList<T> Of<T>(string part, Func<IReadOnlyList<T>> rows) => options.Shows(part) ? rows() : [];

    private ReportCounts Counts() => new()
    {
        Requirements = new()
        {
            Met = report.Requirements.Count(row => row.Verdict == Verdict.Met),
            NotMet = report.Requirements.Count(row => row.Verdict == Verdict.NotMet),
            Undetermined = report.Requirements.Count(row => row.Verdict == Verdict.Undetermined),
            NotApplicable = report.Requirements.Count(row => row.Verdict == Verdict.NotApplicable),
        },
        Findings = report.Findings.Sum(finding => 1 + (finding.Omitted ?? 0)),
        Upcoming = report.Upcoming.Sum(finding => 1 + (finding.Omitted ?? 0)),
        Questions = report.Questions.Count,
        Planned = report.Planned.Count,
        Waivers = report.Waivers.Count,
        Observations = report.Observations.Count,
    };

    private IReadOnlyList<Question> Questions()
    {
        var inFull = options.Has(ReportInclude.Questions);
        var shown = report.Questions.Take(options.Top ?? (inFull ? int.MaxValue : ReportJsonOptions.TopQuestions));
        return [.. inFull ? shown : shown.Select(question => question with { Ways = [] })];
    }

    // What a goal matches stands once, however many goals it matches.
    private Dictionary<string, PlannedView> Planned(IReadOnlyList<GoalView> goals)
    {
        var matched = goals.SelectMany(goal => goal.Planned).Select(match => match.Pointer).ToHashSet(StringComparer.Ordinal);
        var asked = options.Has(ReportInclude.Planned);
        var items = report.Planned.Where(item => asked || matched.Contains(item.Pointer)).Take(bounds.Items);
        Dictionary<string, PlannedView> planned = new(StringComparer.Ordinal);
        foreach (var item in items)
            planned.TryAdd(item.Pointer, ViewBounds.Planned(item));
        return planned;
    }

    private IReadOnlyList<FindingView> Findings()
    {
        ReportInclude[] asked =
            [ReportInclude.Findings, ReportInclude.Explanations, ReportInclude.Changes, ReportInclude.Evidence, ReportInclude.FactsNeeded];
        if (!asked.Any(options.Has))
            return [];

        FindingViewWriter writer = new(options, named);
        return [.. bounds.Findings(report.Findings).Concat(bounds.Findings(report.Upcoming)).Select(writer.Write)];
    }

    private OpenQuestionView Write(OpenQuestion question)
    {
        named.Tell([question.Requirement]);
        return new() { Requirement = question.Requirement, Text = question.Text };
    }

    private RowView Write(ResolvedFinding resolved)
    {
        named.Tell([resolved.Requirement]);
        return new() { Requirement = resolved.Requirement, Subject = named.PointerOf(resolved.Subject), Omitted = resolved.Omitted };
    }

    private ErrorView Write(EngineError error)
    {
        named.Tell([error.Requirement]);
        return new()
        {
            Requirement = error.Requirement,
            Subject = named.PointerOf(error.Subject),
            Code = error.Code,
            Message = error.Message,
            Omitted = error.Omitted,
        };
    }
}
