namespace Lg.Model.Reports;

/// <summary>The names of the parts of a report that can be asked for on their own.</summary>
public static class ReportParts
{
    /// <summary>Gets the names, in the order in which they are written; the receipt comes with each.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "unit", "judgement", "score", "requirements", "findings", "upcoming", "questions", "goals",
        "planned", "waivers", "openQuestions", "observations", "resolved", "errors", "warnings",
    ];
}
