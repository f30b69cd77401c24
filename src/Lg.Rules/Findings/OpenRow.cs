using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Deciding;

namespace Lg.Rules.Findings;

/// <summary>A row of an outcome with the answers that it lacks.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Row">The row.</param>
/// <param name="Asked">The facts to supply; none for a decided verdict.</param>
/// <param name="ToFail">The ways in which the requirement could turn out not to be met; <c>null</c> when not all are known.</param>
/// <param name="Needed">The sets of facts that could decide it, found when somebody asks; questions are ranked without them.</param>
internal sealed record OpenRow(Outcome Outcome, Row Row, IReadOnlyList<Missing> Asked, Ways? ToFail, Lazy<FactsNeeded> Needed)
{
    private const string Exists = "/exists";

    /// <summary>Returns whether an answer, by itself or with others, could show that the requirement is not met.</summary>
    public bool CouldFail(Missing fact) => ToFail is null || ToFail.All.Any(way => way.Steps.Any(step => step.Pointer == fact.ReadAt));

    /// <summary>Returns the row without what only ranks questions, for those who keep it.</summary>
    public OpenRow Lean() => this with { Asked = [], ToFail = null };

    /// <summary>
    /// Returns how many answers it takes to show that the requirement is not met when this is one of them; all that are asked for when that
    /// is not known. What is said of one thing together is one answer.
    /// </summary>
    public int AnswersWith(Missing fact)
    {
        var failing = ToFail?.All.Where(way => way.Steps.Any(step => step.Pointer == fact.ReadAt)) ?? [];
        return failing
            .Select(way => AnswersAmong(way.Steps.Select(step => step.Pointer), fact.ReadAt))
            .DefaultIfEmpty(AnswersAmong(Asked.Select(other => other.ReadAt), fact.ReadAt)).Min();
    }

    private static int AnswersAmong(IEnumerable<string> pointers, string one)
    {
        var card = one.EndsWith(Exists, StringComparison.Ordinal) ? one[..^(Exists.Length - 1)] : null;
        return 1
            + pointers.Distinct(StringComparer.Ordinal)
                .Count(other => other != one && (card is null || !other.StartsWith(card, StringComparison.Ordinal)));
    }

    /// <summary>Returns what a row of an item that is like this one's lacks: the same of its own item.</summary>
    public OpenRow For(Row alike) => this with
    {
        Row = alike,
        Asked = [.. Asked.Select(fact => fact with { Pointer = Moved(fact.Pointer, Row.Pointer, alike.Pointer) })],
    };

    private static string Moved(string pointer, string from, string to) =>
        pointer.Length > from.Length && pointer[from.Length] == '/' && pointer.StartsWith(from, StringComparison.Ordinal)
            ? string.Concat(to, pointer.AsSpan(from.Length))
            : pointer;
}
