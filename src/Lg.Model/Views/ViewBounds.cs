using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>How much of long lists is shown. What is left out is counted, and the report says so.</summary>
/// <param name="Rows">The subjects of a requirement and verdict that have a row.</param>
/// <param name="Items">The items of a list that the review itself made long.</param>
internal sealed record ViewBounds(int Rows, int Items)
{
    /// <summary>The largest answer, in bytes.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    private const int Title = 200;
    private const int Reason = 1_000;

    /// <summary>Gets the bounds, the widest first: those are used in which the answer is not too large, or the last.</summary>
    public static IReadOnlyList<ViewBounds> All { get; } = [new(int.MaxValue, 10_000), new(10, 1_000), new(2, 100), new(1, 10)];

    /// <summary>Gets what is said of an answer that shows less than was asked for, because it would be too large.</summary>
    public static Warning Shortened { get; } = new()
    {
        Code = "LG5106",
        Message = new(
            "Svaret är förkortat: det som utelämnas räknas i `counts` och `omitted`.",
            "The answer is shortened: what is left out is counted in `counts` and `omitted`."),
    };

    /// <summary>Gets whether less is shown than of an answer of ordinary size.</summary>
    public bool AreNarrow => this != All[0];

    /// <summary>Returns a text of the review, cut when it is so long that nobody reads it in a list.</summary>
    public static string? Cut(string? text, int most = Title) =>
        text is null || text.Length <= most ? text : $"{text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)]}…";

    public static PlannedView Planned(PlannedItem item) => new()
    {
        Key = item.Key,
        Title = Cut(item.Title),
        Topic = item.Topic,
        Area = item.Area,
        TopicAsked = item.TopicAsked,
        Lacks = item.Lacks,
    };

    public IReadOnlyList<Observation> Observations(IReadOnlyList<Observation> observations) =>
        [.. observations.Take(Items).Select(found => found with { Pointers = [.. found.Pointers.Take(Items)] })];

    public IReadOnlyList<WaiverResult> Waivers(IReadOnlyList<WaiverResult> waivers) =>
        [.. waivers.Take(Items).Select(waiver => waiver with { Reason = Cut(waiver.Reason, Reason) })];

    public IReadOnlyList<GoalView> Goals(IReadOnlyList<SuggestedGoal> goals) => [.. goals.Select(Goal)];

    private GoalView Goal(SuggestedGoal goal) => new()
    {
        Key = goal.Key,
        Area = goal.Area,
        Origin = goal.Origin,
        Title = goal.Title,
        Measure = goal.Measure,
        Baseline = goal.Baseline,
        Target = goal.Target,
        Due = goal.Due,
        Owner = goal.Owner,
        Year = goal.Year,
        Priority = goal.Priority,
        Points = goal.Points,
        Because = goal.Because,
        FirstPage = goal.FirstPage,
        BeforeDecision = goal.BeforeDecision,
        Closes = goal.Closes,
        Match = goal.Match,
        Planned = [.. goal.Planned.Take(Rows).Select(match => new MatchView { Pointer = match.Pointer, Plan = match.Plan })],
        PlannedOmitted = goal.Planned.Count > Rows ? goal.Planned.Count - Rows + (goal.PlannedOmitted ?? 0) : goal.PlannedOmitted,
    };

    public IEnumerable<Finding> Findings(IReadOnlyList<Finding> findings) =>
        Of(
            findings,
            finding => (finding.Requirement, finding.Verdict),
            finding => finding.Omitted,
            (finding, omitted) => finding with { Omitted = omitted });

    public IEnumerable<EngineError> Errors(IReadOnlyList<EngineError> errors) =>
        Of(errors, error => error.Requirement, error => error.Omitted, (error, omitted) => error with { Omitted = omitted });

    public IEnumerable<ResolvedFinding> Resolved(IReadOnlyList<ResolvedFinding> resolved) =>
        Of(resolved, row => row.Requirement, row => row.Omitted, (row, omitted) => row with { Omitted = omitted });

    // The last that is shown of a group says how many there are besides.
    private IEnumerable<T> Of<T, TKey>(IReadOnlyList<T> rows, Func<T, TKey> keyOf, Func<T, int?> omittedOf, Func<T, int?, T> with)
        where TKey : notnull
    {
        if (Rows == int.MaxValue)
            return rows;

        var counts = rows.GroupBy(keyOf).ToDictionary(
            group => group.Key, group => (Count: group.Count(), Omitted: group.Sum(row => omittedOf(row) ?? 0)));
        Dictionary<TKey, int> seen = [];
        return [.. rows.Select(row => (Row: row, Number: seen[keyOf(row)] = seen.GetValueOrDefault(keyOf(row)) + 1))
            .Where(pair => pair.Number <= Rows)
            .Select(pair => counts[keyOf(pair.Row)] is var all && pair.Number == Rows && all.Count > Rows
                ? with(pair.Row, all.Count - Rows + all.Omitted)
                : pair.Row)];
    }
}
