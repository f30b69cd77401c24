using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>Writes a trace as a tree of clauses, bounded in size and in breadth, that says what it leaves out.</summary>
internal sealed class Explainer(TypedExpression expression, ReviewIndex index)
{
    private int left = Limits.ExplanationClauses;

    public Explanation Explain(TraceEntry entry)
    {
        left--;
        var member = entry.Node as TypedNode.Member ?? (entry.Node as TypedNode.Stated)?.Fact;
        var telling = Relevance.AllPartsOf(entry).Where(IsTelling).ToList();
        List<Explanation> shown = [.. telling.Take(Limits.ExplanationParts).TakeWhile(_ => left > 0).Select(Explain)];
        return new Explanation
        {
            Clause = expression.ClauseOf(entry.Node!),
            Operator = OperatorOf(entry.Node!),
            Truth = Outcome(entry),
            Pointer = member is not null && entry.Origin is not null ? FactWords.PointerOf(member, entry.Origin, index) : null,
            Parts = shown,
            Omitted = telling.Count + entry.Omitted > shown.Count ? telling.Count + entry.Omitted - shown.Count : null,
        };
    }

    // A constant explains nothing that the clause around it does not show.
    private static bool IsTelling(TraceEntry entry) => entry.Node is not TypedNode.Constant;

    private static string? OperatorOf(TypedNode node) => node switch
    {
        TypedNode.Logic { Kind: LogicKind.And } => "&&",
        TypedNode.Logic { Kind: LogicKind.Or } => "||",
        TypedNode.Logic => "!",
        TypedNode.Conditional => "?:",
        TypedNode.Stated => "stated",
        TypedNode.Function function => function.Overload.Name.Trim('_', '@'),
        TypedNode.Macro { Kind: MacroKind.ExistsOne } => "exists_one",
        TypedNode.Macro macro => macro.Kind.ToString().ToLowerInvariant(),
        _ => null,
    };

    private static string Outcome(TraceEntry entry) => entry switch
    {
        { Outcome: { } truth } => truth.ToString(),
        { Fact: { IsKnown: true, Value: { } value } } => ValueText.Write(value, entry.Node!.Type, Language.English),
        { Fact.IsUnknown: true } => "unknown",
        _ => "error",
    };
}
