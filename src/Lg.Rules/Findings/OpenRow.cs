using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Deciding;

namespace Lg.Rules.Findings;

/// <summary>A row of an outcome with the answers that it lacks.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Row">The row.</param>
/// <param name="Asked">The facts to supply; none for a decided verdict.</param>
/// <param name="Needed">The sets of them that could decide it.</param>
internal sealed record OpenRow(Outcome Outcome, Row Row, IReadOnlyList<Missing> Asked, FactsNeeded Needed)
{
    private const int Unknown = 4;

    // The row whose facts `Needed` names, when it was read in place of this one.
    private Row Read { get; init; } = Row;

    /// <summary>Returns whether an answer, by itself or with others, could show that the requirement is not met.</summary>
    public bool CouldFail(Missing fact) => Needed.CouldFail(Moved(fact.Pointer, Row.Pointer, Read.Pointer));

    /// <summary>Returns how many answers it takes to decide the verdict when this is one of them; one more than are shown when that is not known.</summary>
    public int AnswersWith(Missing fact)
    {
        var pointer = Moved(fact.Pointer, Row.Pointer, Read.Pointer);
        return Needed.Sets.Where(set => set.Any(needed => needed.Pointer == pointer)).Select(set => set.Count).DefaultIfEmpty(Unknown).Min();
    }

    /// <summary>Returns what a row of an item that is like this one's lacks: the same of its own item.</summary>
    public OpenRow For(Row alike) => this with
    {
        Row = alike,
        Asked = [.. Asked.Select(fact => fact with { Pointer = Moved(fact.Pointer, Row.Pointer, alike.Pointer) })],
    };

    private static string Moved(string pointer, string from, string to) =>
        pointer.Length > from.Length && pointer[from.Length] == '/' && pointer.StartsWith(from, StringComparison.Ordinal) ? string.Concat(to, pointer.AsSpan(from.Length)) : pointer;
}
