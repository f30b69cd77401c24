using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Collects the facts of a trace that decide it, and those that are missing, each once.</summary>
internal sealed class FactCollector
{
    private readonly ReviewIndex index;
    private readonly Dictionary<string, Evidence> evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Missing> missing = new(StringComparer.Ordinal);

    private FactCollector(ReviewIndex index) => this.index = index;

    public static (IReadOnlyList<Evidence> Evidence, IReadOnlyList<Missing> Missing) Collect(TraceEntry root, ReviewIndex index)
    {
        var collector = new FactCollector(index);
        collector.Collect(root);
        return ([.. collector.evidence.Values], collector.WithoutImplied());
    }

    // Whoever is asked whether there is a routine need not be asked when it was adopted.
    private List<Missing> WithoutImplied()
    {
        var owners = missing.Keys.Where(pointer => pointer.EndsWith("/exists", StringComparison.Ordinal)).Select(pointer => pointer[..^"exists".Length]).ToList();
        return [.. missing.Values.Where(fact => !owners.Any(owner =>
            fact.Pointer.StartsWith(owner, StringComparison.Ordinal) && fact.Pointer != $"{owner}exists"))];
    }

    private void Collect(TraceEntry entry)
    {
        switch (entry.Node)
        {
            case TypedNode.Member member when entry.IsUnknown:
                Add(FactWords.Unknown(member, entry, index), entry);
                break;
            case TypedNode.Member member when entry.Outcome is { IsDecided: true } || entry.Fact is { IsKnown: true }:
                var known = FactWords.Known(member, entry, index);
                evidence.TryAdd(known.Pointer, known);
                break;
            case TypedNode.Parameter when entry.IsUnknown:
                Add(FactWords.PlanYear, entry);
                break;
            case TypedNode.Stated stated when entry.IsUnknown:
                Add(FactWords.Unknown(stated.Fact, entry, index), entry);
                break;
            case TypedNode.Stated stated:
                var asStated = FactWords.AsStated(stated, entry, index);
                evidence.TryAdd(asStated.Pointer, asStated);
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

    private void Add(Missing fact, TraceEntry entry) => missing.TryAdd(fact.Pointer, fact with { Entry = entry });
}
