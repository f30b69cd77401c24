using Lg.Model.Reading;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Costs;

/// <summary>Refuses an expression that could take too long on some review that is permitted, before there is such a review.</summary>
internal static class CostCheck
{
    public static void Check(TypedExpression expression, CheckContext context, DiagnosticBag bag)
    {
        if (TooDeep(expression.Root, 0) is { } macro)
        {
            bag.MacrosTooNested(expression.Source, macro.Span);
            return;
        }

        var steps = CostEstimator.StepsOf(expression.Root, context.SubjectType is null ? 1 : ReadingLimits.Items);
        if (steps > Limits.Cost)
            bag.TooCostly(expression.Source, expression.Root.Span, steps);
    }

    private static TypedNode.Macro? TooDeep(TypedNode node, int depth)
    {
        if (node is not TypedNode.Macro macro)
            return Parts.Of(node).Select(part => TooDeep(part, depth)).FirstOrDefault(found => found is not null);
        if (depth == Limits.MacroNesting)
            return macro;

        return TooDeep(macro.Range, depth)
            ?? macro.Bodies.Select(part => TooDeep(part, depth + 1)).FirstOrDefault(found => found is not null);
    }
}
