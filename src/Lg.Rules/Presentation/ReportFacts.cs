using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Presentation;

/// <summary>Numbers that several forms of a report show, counted in one place.</summary>
internal static class ReportFacts
{
    /// <summary>
    /// Returns the number of requirements with each verdict. Questions for a person are never judged, so they are not counted.
    /// </summary>
    public static VerdictCounts Verdicts(Report report) => Verdicts(report.Requirements);

    /// <summary>Returns the number of requirements with each verdict, of some requirements.</summary>
    public static VerdictCounts Verdicts(IEnumerable<RequirementResult> rows)
    {
        var verdicts = rows.Where(row => row.Kind != RequirementKind.Question).Select(row => row.Verdict).ToLookup(verdict => verdict);
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
        report.Findings.Where(finding => finding.Verdict == Verdict.NotMet && goal.Closes.Contains(finding.Requirement))
            .Sum(finding => 1 + (finding.Omitted ?? 0));

    /// <summary>Returns the number of requirements, not yet in force, that a goal prepares for.</summary>
    public static int Prepared(Report report, SuggestedGoal goal) =>
        report.Requirements.Count(row => row.Upcoming == Readiness.NotReady && goal.Closes.Contains(row.Id));

    /// <summary>Returns the title of a requirement; <c>null</c> when the report has no row for it.</summary>
    public static string? TitleOf(Report report, string requirement, Texts texts) =>
        report.Requirements.FirstOrDefault(row => row.Id == requirement) is { } row ? texts.Of(row.Title) : null;

    /// <summary>Returns the first places of many, and how many more there are.</summary>
    public static string Places(IReadOnlyList<string> pointers, int most, Texts texts) => pointers.Count <= most
        ? string.Join(", ", pointers)
        : $"{string.Join(", ", pointers.Take(most))} {texts.AndMore(pointers.Count - most)}";

    /// <summary>Returns the sources that a page has room for: the first, and those that a reader must not take for certain.</summary>
    public static IEnumerable<SourceReference> Foremost(IReadOnlyList<SourceReference> sources) =>
        sources.Where((source, index) => index == 0 || source.Standing == SourceStanding.NotConfirmed);

    /// <summary>Returns where something comes from: document and place.</summary>
    public static string Sources(IEnumerable<SourceReference> sources, Texts texts) =>
        string.Join(
            "; ",
            sources.Select(source => $"{texts.Of(source.Title)}{(source.At is { } at ? $", {at}" : "")}{texts.Standing(source.Standing)}"));

    /// <summary>Returns where something comes from, and the requirements that say the same and are not reported by themselves.</summary>
    public static string Sources(IEnumerable<SourceReference> sources, IEnumerable<string> restatedBy, Texts texts)
    {
        var ids = string.Join(", ", restatedBy.Distinct(StringComparer.Ordinal));
        return ids.Length == 0 ? Sources(sources, texts) : $"{Sources(sources, texts)}. {texts.SaysTheSame(ids)}";
    }

    /// <summary>
    /// Returns what a reader needs of message and why. The message of a verdict that is open only asks for an answer, so why is said. Of
    /// one that is decided the message is said, followed by why where that says more: other values of the review than the message names, or
    /// which of several it is. Where the review is silent, the message says so, and what is enough says which facts to state.
    /// </summary>
    public static string Why(
        LocalizedText message,
        LocalizedText why,
        IReadOnlyList<Evidence> evidence,
        IReadOnlyList<StatedPlan> plans,
        bool isDecided,
        Texts texts)
    {
        // What is planned ends the message, and ends all that is said here.
        var coming = string.Concat(plans.Select(plan => $" {texts.Of(plan.Text)}"));
        var told = texts.Of(message);
        var lacking = coming.Length > 0 && told.EndsWith(coming, StringComparison.Ordinal) ? told[..^coming.Length] : told;
        return (isDecided ? Decided(lacking, texts.Of(why), evidence, texts) : texts.Of(why)) + coming;
    }

    private static string Decided(string told, string more, IReadOnlyList<Evidence> evidence, Texts texts)
    {
        if (more.StartsWith(told.TrimEnd('.'), StringComparison.Ordinal))
            return more;

        if (evidence.Count > 0 && evidence.All(fact => fact.Value == Evidence.NotStated))
            return told;

        var values = evidence.Select(fact => texts.Of(fact.Value)).Where(value => value.Any(char.IsAsciiDigit)).ToList();
        if (values.Count > 0 && values.Count == evidence.Count && values.All(value => told.Contains(value, StringComparison.Ordinal)))
            return told;

        var isOneFact = evidence.Count == 1 && values.Count == 0 && !texts.NamesAlternatives(told);
        return isOneFact ? told : $"{told} {more}";
    }
}
