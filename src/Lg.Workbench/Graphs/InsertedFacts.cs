using System.Linq.Expressions;
using Lg.Rules.Inference;
using NRules.RuleModel;

namespace Lg.Workbench.Graphs;

/// <summary>Finds the kinds of facts that a rule concludes: what its actions insert, or what it states where that is hidden.</summary>
internal sealed class InsertedFacts : ExpressionVisitor
{
    private readonly HashSet<Type> found = [];

    private InsertedFacts()
    {
    }

    public static IReadOnlyCollection<Type> Of(IRuleDefinition rule)
    {
        InsertedFacts inserted = new();
        foreach (var action in rule.RightHandSide.Actions)
            inserted.Visit(action.Expression);
        if (rule.Properties.TryGetProperty(RequirementProperties.Conclusion, out var said))
            inserted.found.Add((Type)said.Value);
        return inserted.found;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(IContext) && node.Method.Name is nameof(IContext.Insert) or nameof(IContext.InsertLinked))
            found.Add(Plain(node.Arguments[^1]).Type);
        return base.VisitMethodCall(node);
    }

    // What is handed over as an object is still the kind of fact that it was.
    private static Expression Plain(Expression fact) =>
        fact is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : fact;
}
