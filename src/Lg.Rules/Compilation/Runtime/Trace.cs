using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>Records what each clause of an expression came to, as a tree that has the shape of the evaluation.</summary>
internal sealed class Trace(IReadOnlyList<TypedNode> nodes)
{
    private readonly Stack<TraceEntry> open = new();

    public TraceEntry Root { get; } = new(null, null);

    public bool Enter(int node)
    {
        var parent = open.Count == 0 ? Root : open.Peek();
        var entry = new TraceEntry(nodes[node], null);
        parent.Parts.Add(entry);
        open.Push(entry);
        return true;
    }

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
