using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Findings.Deciding;

/// <summary>
/// Finds the ways in which a condition could come out as wanted, from the record of its evaluation. What a single clause takes is for
/// others to say.
/// </summary>
internal abstract class WayFinder
{
    public Ways ToMake(TraceEntry entry, bool wanted)
    {
        if (entry.Outcome is { IsDecided: true } truth && (truth.IsTrue == wanted || !CanUndo))
            return truth.IsTrue == wanted ? Ways.Nothing : Ways.Impossible;

        return entry.Node switch
        {
            TypedNode.Logic { Kind: LogicKind.Not } => ToMake(entry.Parts[0], !wanted),
            TypedNode.Logic logic => Combine(entry.Parts, wanted, all: wanted == (logic.Kind == LogicKind.And)),

            // What was not recorded, of a very long list, is not worked out.
            TypedNode.Macro when entry.Omitted > 0 => Ways.Unknown,
            TypedNode.Macro { Kind: MacroKind.All } when IsKnown(entry.Parts[0]) => Items(entry, wanted, all: wanted),
            TypedNode.Macro { Kind: MacroKind.Exists } when IsKnown(entry.Parts[0]) => Items(entry, wanted, all: !wanted),
            TypedNode.Conditional => OfEither(entry, branch => ToMake(branch, wanted)),
            TypedNode.Function { Arguments: [{ Type: var type }, _], Overload.Name: "_==_" or "_!=_" } function when type
                == RuleType.Boolean =>
                Equal(entry.Parts[0], entry.Parts[1], wanted == (function.Overload.Name == "_==_")),
            _ => Clause(entry, wanted),
        };
    }

    /// <summary>Gets whether what is decided otherwise can still be made to come out as wanted.</summary>
    protected abstract bool CanUndo { get; }

    /// <summary>Returns the ways in which a clause without connectives could come out as wanted.</summary>
    protected abstract Ways Clause(TraceEntry entry, bool wanted);

    /// <summary>Returns the ways in which all items of a list, or at least one, could come out as wanted.</summary>
    protected virtual Ways Items(TraceEntry macro, bool wanted, bool all) => Combine(macro.Parts.Skip(1), wanted, all);

    /// <summary>Returns the ways of either branch of a conditional, each with its condition.</summary>
    protected Ways OfEither(TraceEntry conditional, Func<TraceEntry, Ways> ofBranch)
    {
        var (test, then, otherwise) = (conditional.Parts[0], conditional.Parts[1], conditional.Parts[2]);
        return Ways.OfAny(
            Ways.OfAll(ToMake(test, true), ofBranch(then)),
            Ways.OfAll(ToMake(test, false), ofBranch(otherwise)));
    }

    protected static bool IsKnown(TraceEntry entry) => entry.Outcome is { IsDecided: true } || entry.Fact is { IsKnown: true };

    private Ways Equal(TraceEntry one, TraceEntry other, bool wanted) => Ways.OfAny(
        Ways.OfAll(ToMake(one, true), ToMake(other, wanted)),
        Ways.OfAll(ToMake(one, false), ToMake(other, !wanted)));

    private Ways Combine(IEnumerable<TraceEntry> parts, bool wanted, bool all) =>
        all ? Ways.OfAll(parts.Select(part => ToMake(part, wanted))) : Ways.OfAny(parts.Select(part => ToMake(part, wanted)));
}
