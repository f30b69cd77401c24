using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>Records what each clause of an expression came to, as a tree that has the shape of the evaluation.</summary>
internal sealed class Trace(IReadOnlyList<TypedNode> nodes)
{
    private readonly Stack<TraceEntry> open = new();
    private int recorded;

    public TraceEntry Root { get; } = new(null, null);

    public bool Enter(int node)
    {
        var parent = open.Count == 0 ? Root : open.Peek();
        var entry = new TraceEntry(nodes[node], null);
        if (++recorded <= Limits.TracedClauses || !IsItem(parent))
            parent.Add(entry);
        else
            parent.Omitted++;
        open.Push(entry);
        return true;
    }

    // Only items of a macro are left out, so that every clause that is there is whole. What is left out is evaluated all the same: the
    // outcome does not depend on who watches. The first part of a macro is its list.
    private static bool IsItem(TraceEntry parent) => parent is { Node: TypedNode.Macro, Parts.Count: > 0 };

    /// <summary>Says that so many items of the macro at hand are not recorded.</summary>
    public void Omit(int items) => open.Peek().Omitted += items;

    public Truth LeaveTruth(Truth truth, object? origin)
    {
        var entry = open.Pop();
        entry.Outcome = truth;
        entry.Origin = origin;
        return truth;
    }

    public Fact<T> LeaveFact<T>(Fact<T> fact, object? origin)
    {
        var entry = open.Pop();
        entry.Fact = fact;
        entry.Origin = origin;
        return fact;
    }
}
