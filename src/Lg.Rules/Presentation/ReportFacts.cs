using Lg.Model.Reports;

namespace Lg.Rules.Presentation;

/// <summary>Numbers that several forms of a report show, counted in one place.</summary>
internal static class ReportFacts
{
    private const int ShownFacts = 3;

    /// <summary>Returns the number of requirements with each verdict. Questions for a person are never judged, so they are not counted.</summary>
    public static VerdictCounts Verdicts(Report report)
    {
        var verdicts = report.Requirements.Where(row => row.Kind != RequirementKind.Question).Select(row => row.Verdict).ToLookup(verdict => verdict);
        return new VerdictCounts
        {
            Met = verdicts[Verdict.Met].Count(),
            NotMet = verdicts[Verdict.NotMet].Count(),
            Undetermined = verdicts[Verdict.Undetermined].Count(),
            NotApplicable = verdicts[Verdict.NotApplicable].Count(),
        };
    }

    /// <summary>Returns the number of findings that a goal closes.</summary>
    public static int Closed(Report report, SuggestedGoal goal) =>
        report.Findings.Count(finding => finding.Verdict == Verdict.NotMet && goal.Closes.Contains(finding.Requirement));

    /// <summary>Returns the title of a requirement; <c>null</c> when the report has no row for it.</summary>
    public static string? TitleOf(Report report, string requirement, Texts texts) =>
        report.Requirements.FirstOrDefault(row => row.Id == requirement) is { } row ? texts.Of(row.Title) : null;

    /// <summary>Returns where something comes from: document and place.</summary>
    public static string Sources(IEnumerable<SourceReference> sources, Texts texts) =>
        string.Join("; ", sources.Select(source => $"{texts.Of(source.Title)}{(source.At is { } at ? $", {at}" : "")}{texts.Standing(source.Confidence)}"));

    /// <summary>Returns the message, followed by the facts that it rests on but does not tell: dates and numbers, and the parts when there are several.</summary>
    public static string Why(string message, IReadOnlyList<Evidence> evidence, Texts texts)
    {
        var untold = evidence
            .Select(fact => (Label: texts.Of(fact.Label), Value: texts.Of(fact.Value)))
            .Where(fact => (evidence.Count > 1 || fact.Value.Any(char.IsAsciiDigit)) && !message.Contains(fact.Value, StringComparison.Ordinal))
            .Take(ShownFacts)
            .Select(fact => $"{fact.Label}: {PlainText.Shorten(PlainText.OneLine(fact.Value), 60)}");
        return string.Join(" ", new[] { message, string.Join("; ", untold) is { Length: > 0 } facts ? $"{facts}." : "" }.Where(part => part.Length > 0));
    }
}
