using System.Linq.Expressions;
using NRules.Extensibility;

namespace Lg.Rules.Inference;

/// <summary>
/// Compiles the expressions of rules, and the action that the rules of all requirements share only once: three hundred times the same would
/// be most of what a process does before its first report. Made for one network of rules.
/// </summary>
internal sealed class SharedActions : IExpressionCompiler
{
    private Delegate? action;

    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        if (!CallFinder.Finds(expression))
            return expression.Compile();

        action ??= expression.Compile();
        return (TDelegate)action;
    }

    private sealed class CallFinder : ExpressionVisitor
    {
        private bool found;

        public static bool Finds(Expression expression)
        {
            var finder = new CallFinder();
            finder.Visit(expression);
            return finder.found;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            found |= node.Method == RequirementRule.Action;
            return base.VisitMethodCall(node);
        }
    }
}
