using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Finds out why a condition came to what it did, by evaluating it again with a record.</summary>
internal sealed class Reasons(ReviewIndex index)
{
    /// <summary>Returns why a condition came out as it did.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="scope">What they read.</param>
    /// <param name="subject">The subject; <c>null</c> when it is the review as a whole.</param>
    public Reason Of(CompiledCondition condition, EvaluationScope scope, object? subject)
    {
        var root = condition.Explain(scope, subject);
        var evidence = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        var missing = new Dictionary<string, Missing>(StringComparer.Ordinal);
        Collect(root, evidence, missing);
        return new Reason([.. evidence.Values], WithoutImplied(missing), new Explainer(condition.Expression, index).Explain(root), root);
    }

    /// <summary>Returns what an expression of any type lacks, and how it came about.</summary>
    public (IReadOnlyList<Missing> Missing, Explanation Explanation) Of(TypedExpression expression, TraceEntry root)
    {
        var missing = new Dictionary<string, Missing>(StringComparer.Ordinal);
        Collect(root, [], missing);
        return (WithoutImplied(missing), new Explainer(expression, index).Explain(root));
    }

    // Whoever is asked whether there is a routine need not be asked when it was adopted.
    private static List<Missing> WithoutImplied(Dictionary<string, Missing> missing)
    {
        var owners = missing.Keys.Where(pointer => pointer.EndsWith("/exists", StringComparison.Ordinal)).Select(pointer => pointer[..^"exists".Length]).ToList();
        return [.. missing.Values.Where(fact => !owners.Any(owner =>
            fact.Pointer.StartsWith(owner, StringComparison.Ordinal) && fact.Pointer != $"{owner}exists"))];
    }

    private void Collect(TraceEntry entry, Dictionary<string, Evidence> evidence, Dictionary<string, Missing> missing)
    {
        switch (entry.Node)
        {
            case TypedNode.Member member when entry.IsUnknown:
                Add(missing, FactWords.Unknown(member, entry, index));
                break;
            case TypedNode.Member member when entry.Outcome is { IsDecided: true } || entry.Fact is { IsKnown: true }:
                var known = FactWords.Known(member, entry, index);
                evidence.TryAdd(known.Pointer, known);
                break;
            case TypedNode.Parameter when entry.IsUnknown:
                Add(missing, FactWords.PlanYear);
                break;
            case TypedNode.Stated stated when entry.IsUnknown:
                Add(missing, FactWords.Unknown(stated.Fact, entry, index));
                break;
            case TypedNode.Stated stated:
                var asStated = FactWords.AsStated(stated, entry, index);
                evidence.TryAdd(asStated.Pointer, asStated);
                break;
            default:
                CollectParts(entry, evidence, missing);
                break;
        }
    }

    private void CollectParts(TraceEntry entry, Dictionary<string, Evidence> evidence, Dictionary<string, Missing> missing)
    {
        var parts = Relevance.PartsOf(entry).ToList();
        foreach (var part in parts)
            Collect(part, evidence, missing);

        // A clause that is unknown though every fact in it is known: a list is partial, or a date imprecise.
        if (entry.IsUnknown && !parts.Any(part => part.IsUnknown))
        {
            foreach (var leaf in parts)
                AddOpen(leaf, missing);
        }
    }

    private void AddOpen(TraceEntry entry, Dictionary<string, Missing> missing)
    {
        if (entry.Node is not TypedNode.Member member)
        {
            foreach (var part in Relevance.ReadBy(entry))
                AddOpen(part, missing);
            return;
        }

        if (entry.Fact is { IsKnown: true, Value: IItems { IsPartial: true } })
            Add(missing, FactWords.Partial(FactWords.PointerOf(member, entry.Origin, index), member.Field));
        else if (entry.Fact is { IsKnown: true, Value: DateSpan { IsDay: false } })
            Add(missing, FactWords.Imprecise(member, entry, index));
    }

    private static void Add(Dictionary<string, Missing> missing, Missing fact) => missing.TryAdd(fact.Pointer, fact);
}
