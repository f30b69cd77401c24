using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;
using Lg.Rules.Tests.Compilation.Syntax;
using Lg.Rules.Wording;

namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>
/// Writes what an expression comes to: a value in Swedish, <c>unknown</c> with the places of the facts that are missing, or an error.
/// </summary>
internal static class ExpressionPrinter
{
    /// <summary>Checks an expression; what is wrong with it is in the text.</summary>
    public static (TypedExpression Typed, string Diagnostics) Check(string text, CheckContext context, RuleType? wanted = null)
    {
        DiagnosticBag bag = new();
        SourceText source = new(text, null);
        var node = Parser.Parse(source, bag);
        var typed = wanted is null ? Checker.Check(node, source, context, bag) : Checker.Check(node, wanted, source, context, bag);
        return (typed, DiagnosticPrinter.Print(bag));
    }

    public static string Evaluate(TypedExpression typed, EvaluationScope scope)
    {
        if (typed.Root.Type != RuleType.Boolean)
            return Print(new CompiledValue(typed).Evaluate(scope, null), typed.Root.Type);

        var condition = new CompiledCondition(typed);
        var truth = condition.Evaluate(scope, null);
        return truth.IsError ? $"error {(ErrorCode)truth.State}"
            : truth.IsUnknown ? string.Join(' ', ["unknown", .. Missing(condition, scope)])
            : truth.ToString();
    }

    public static string Print(IFact fact, RuleType type) => fact switch
    {
        { IsUnknown: true } => "unknown",
        { IsKnown: false } => $"error {(ErrorCode)fact.State}",
        _ => ValueText.Write(fact.Value!, type, Language.Swedish),
    };

    private static IEnumerable<string> Missing(CompiledCondition condition, EvaluationScope scope) =>
        new Reasons(new ReviewIndex(scope.Review, scope.Previous)).Of(condition, scope, null).Missing.Select(fact => fact.Pointer);
}
