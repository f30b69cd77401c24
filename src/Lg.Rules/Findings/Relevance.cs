using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Findings;

/// <summary>
/// Which parts of a clause decide what it came to: of a conjunction that fails, those that fail; of one that is unknown, those that are
/// unknown.
/// </summary>
internal static class Relevance
{
    /// <summary>Returns the parts that decide a clause; of the items of a list, the first ones.</summary>
    public static IEnumerable<TraceEntry> PartsOf(TraceEntry entry) =>
        entry.Node is TypedNode.Macro ? AllPartsOf(entry).Take(Limits.ExplanationParts) : AllPartsOf(entry);

    /// <summary>Returns every part that decides a clause.</summary>
    public static IEnumerable<TraceEntry> AllPartsOf(TraceEntry entry) => entry.Node switch
    {
        TypedNode.Logic logic => OfLogic(logic.Kind, entry),
        TypedNode.Conditional => OfConditional(entry),
        TypedNode.Macro macro => OfMacro(macro.Kind, entry),
        _ when entry.IsUnknown && entry.Parts.Any(part => part.IsUnknown) => entry.Parts.Where(part => part.IsUnknown),
        _ => entry.Parts,
    };

    /// <summary>Returns all that a clause read: of a conditional not the branch that was not taken.</summary>
    public static IEnumerable<TraceEntry> ReadBy(TraceEntry entry) =>
        entry.Node is TypedNode.Conditional ? OfConditional(entry) : entry.Parts;

    private static IEnumerable<TraceEntry> OfLogic(LogicKind kind, TraceEntry entry)
    {
        var truth = entry.Outcome!.Value;
        return (kind, truth) switch
        {
            (LogicKind.Not, _) => entry.Parts,
            (LogicKind.And, { IsTrue: true }) or (LogicKind.Or, { IsFalse: true }) => entry.Parts,
            _ => entry.Parts.Where(part => part.Outcome == truth || (truth.IsError && part.Outcome is { IsError: true })),
        };
    }

    // The parts are the condition and both branches, of which only one counts.
    private static IEnumerable<TraceEntry> OfConditional(TraceEntry entry) => entry.Parts[0].Outcome switch
    {
        { IsTrue: true } => [entry.Parts[0], entry.Parts[1]],
        { IsFalse: true } => [entry.Parts[0], entry.Parts[2]],
        _ => [entry.Parts[0]],
    };

    // The first part is the list, the rest one for each item.
    private static List<TraceEntry> OfMacro(MacroKind kind, TraceEntry entry)
    {
        var range = entry.Parts[0];
        var items = entry.Parts.Skip(1);
        if (range.IsUnknown)
            return [range];

        var deciding = (kind, entry.Outcome) switch
        {
            (MacroKind.All, { IsFalse: true }) => items.Where(item => item.Outcome is { IsFalse: true }),
            (MacroKind.Exists, { IsTrue: true }) => items.Where(item => item.Outcome is { IsTrue: true }).Take(1),
            _ when entry.IsUnknown => items.Where(item => item.IsUnknown),
            _ => [],
        };

        var shown = deciding.ToList();
        return shown.Count > 0 ? shown : [range];
    }
}
