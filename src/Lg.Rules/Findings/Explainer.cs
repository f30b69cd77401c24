using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>Writes a trace as a tree of clauses, bounded in size.</summary>
internal sealed class Explainer(TypedExpression expression, ReviewIndex index)
{
    private int left = Limits.ExplanationClauses;

    public Explanation Explain(TraceEntry entry)
    {
        left--;
        var member = entry.Node as TypedNode.Member ?? (entry.Node as TypedNode.Stated)?.Fact;
        return new Explanation
        {
            Clause = expression.ClauseOf(entry.Node!),
            Truth = Outcome(entry),
            Pointer = member is not null && entry.Origin is not null ? FactWords.PointerOf(member, entry.Origin, index) : null,
            Parts = [.. Relevance.PartsOf(entry).Where(IsTelling).TakeWhile(_ => left > 0).Select(Explain)],
        };
    }

    // A constant explains nothing that the clause around it does not show.
    private static bool IsTelling(TraceEntry entry) => entry.Node is not TypedNode.Constant;

    private static string Outcome(TraceEntry entry) => entry switch
    {
        { Outcome: { } truth } => truth.ToString(),
        { Fact: { IsKnown: true, Value: { } value } } => ValueText.Write(value, entry.Node!.Type, Language.English),
        { Fact.IsUnknown: true } => "unknown",
        _ => "error",
    };
}
