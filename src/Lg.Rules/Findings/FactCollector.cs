using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Collects the facts of a trace that decide it, and those that are missing, each once.</summary>
internal sealed class FactCollector
{
    private const string Exists = "/exists";

    private readonly ReviewIndex index;
    private readonly Dictionary<string, Evidence> evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Missing> missing = new(StringComparer.Ordinal);

    private readonly bool isBrief;

    private FactCollector(ReviewIndex index, bool isBrief) => (this.index, this.isBrief) = (index, isBrief);

    public static (IReadOnlyList<Evidence> Evidence, IReadOnlyList<Missing> Missing) Collect(TraceEntry root, ReviewIndex index)
    {
        var collector = new FactCollector(index, isBrief: false);
        collector.Collect(root);
        return ([.. collector.evidence.Values], collector.WithoutImplied());
    }

    /// <summary>Collects only the facts that are missing.</summary>
    public static IReadOnlyList<Missing> Missing(TraceEntry root, ReviewIndex index)
    {
        var collector = new FactCollector(index, isBrief: true);
        collector.Collect(root);
        return collector.WithoutImplied();
    }

    // Whoever is asked whether there is a routine need not be asked when it was adopted.
    private List<Missing> WithoutImplied()
    {
        var owners = missing.Keys.Where(pointer => pointer.EndsWith(Exists, StringComparison.Ordinal))
            .Select(pointer => pointer[..^Exists.Length])
            .ToHashSet(StringComparer.Ordinal);
        return owners.Count == 0 ? [.. missing.Values] : [.. missing.Values.Where(fact => !OwnersOf(fact.Pointer).Any(owners.Contains))];
    }

    // Whether something exists is asked of its owner, not of what it owns itself.
    private static IEnumerable<string> OwnersOf(string pointer)
    {
        var end = pointer.EndsWith(Exists, StringComparison.Ordinal) ? pointer.Length - Exists.Length : pointer.Length;
        for (var at = pointer.LastIndexOf('/', end - 1); at > 0; at = pointer.LastIndexOf('/', at - 1))
            yield return pointer[..at];
    }

    private void Collect(TraceEntry entry)
    {
        switch (entry.Node)
        {
            case TypedNode.Member member when entry.IsUnknown:
                Add(FactWords.Unknown(member, entry, index), entry);
                break;
            case TypedNode.Member member when entry.Outcome is { IsDecided: true } || entry.Fact is { IsKnown: true }:
                Add(() => FactWords.Known(member, entry, index));
                break;
            case TypedNode.Parameter when entry.IsUnknown:
                Add(FactWords.PlanYear, entry);
                break;
            case TypedNode.Stated stated when entry.IsUnknown:
                Add(FactWords.Unknown(stated.Fact, entry, index), entry);
                break;
            case TypedNode.Stated stated:
                Add(() => FactWords.AsStated(stated, entry, index));
                break;
            default:
                CollectParts(entry);
                break;
        }
    }

    private void CollectParts(TraceEntry entry)
    {
        var parts = Relevance.PartsOf(entry).ToList();
        foreach (var part in parts)
            Collect(part);

        // A clause that is unknown though every fact in it is known: a list is partial, or a date imprecise.
        if (entry.IsUnknown && !parts.Any(part => part.IsUnknown))
        {
            foreach (var leaf in parts)
                AddOpen(leaf);
        }
    }

    private void AddOpen(TraceEntry entry)
    {
        if (entry.Node is not TypedNode.Member member)
        {
            foreach (var part in Relevance.ReadBy(entry))
                AddOpen(part);
            return;
        }

        if (entry.Fact is { IsKnown: true, Value: IItems { IsPartial: true } })
            Add(FactWords.Partial(FactWords.PointerOf(member, entry.Origin, index), member.Field), entry);
        else if (entry.Fact is { IsKnown: true, Value: DateSpan { IsDay: false } })
            Add(FactWords.Imprecise(member, entry, index), entry);
    }

    private void Add(Func<Evidence> write)
    {
        if (!isBrief && write() is var fact)
            evidence.TryAdd(fact.Pointer, fact);
    }

    private void Add(Missing fact, TraceEntry entry) => missing.TryAdd(fact.Pointer, fact with { Entry = entry });
}
