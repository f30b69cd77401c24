using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Oracle.Drawing;

namespace Lg.Rules.Tests.Oracle;

/// <summary>
/// One expression, ready to be evaluated in every way that there is: by the slow evaluator, interpreted, compiled, and with a trace.
/// </summary>
internal sealed class Comparison
{
    private readonly Node node;
    private readonly TypedExpression typed;
    private readonly IReadOnlyList<(string Name, Func<EvaluationScope, object?, object> Run)> ways;

    private Comparison(Node node, TypedExpression typed)
    {
        this.node = node;
        this.typed = typed;
        ways = [.. IsCondition ? ConditionWays() : ValueWays()];
    }

    public Node Node => node;

    public bool IsCondition => typed.Root.Type == RuleType.Boolean;

    /// <summary>Reads and checks an expression; <c>null</c> when something is wrong with it, which the diagnostics tell.</summary>
    public static Comparison? Of(string text, CheckContext context, out string diagnostics)
    {
        DiagnosticBag bag = new();
        SourceText source = new(text, null);
        var node = Parser.Parse(source, bag);
        var typed = Checker.Check(node, source, context, bag);
        diagnostics = string.Join(
            '\n',
            bag.ToSortedList().Select(diagnostic => $"{diagnostic.Code} {diagnostic.Line}:{diagnostic.Column} {diagnostic.Message.En}"));
        return bag.HasErrors ? null : new(node, typed);
    }

    public static Comparison Of(CompiledCondition condition) =>
        new(Parser.Parse(condition.Expression.Source, new()), condition.Expression);

    /// <summary>
    /// Returns what the slow evaluator makes of the expression, and each other way that does not agree, with what it makes of it.
    /// </summary>
    public (object Outcome, IReadOnlyList<string> Differences) Compare(
        EvaluationScope scope, string? subjectWord = null, object? subject = null, params IEnumerable<KnownDifference> imitated)
    {
        var outcome = SlowEvaluator.Evaluate(
            node,
            Boxed.Setting(scope, subjectWord, subject) with
            {
                IsOfReporting = typed.IsOfReporting,
                Imitated = new HashSet<KnownDifference>(imitated),
            });
        var expected = Boxed.Write(outcome);
        return (
            outcome,
            [
                .. ways
                    .Select(way => (
                        way.Name, Actual: Outcome(() => way.Run(new(scope.Review, scope.Previous, scope.AsOf, scope.Parameters), subject))))
                    .Where(way => way.Actual != expected)
                    .Select(way => $"{way.Name}: {way.Actual}, not {expected}"),
            ]);
    }

    /// <summary>Compares on a trial, passing over what is known to differ.</summary>
    public (object Outcome, IReadOnlyList<string> Differences) Compare(Trial trial) =>
        Compare(trial.Scope, trial.Terms.Kind?.Word, trial.Item, Enum.GetValues<KnownDifference>());

    private static string Outcome(Func<object> run)
    {
        try
        {
            return Boxed.Write(run());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return $"threw {exception.GetType().Name}: {exception.Message}";
        }
    }

    private IEnumerable<(string Name, Func<EvaluationScope, object?, object> Run)> ConditionWays()
    {
        CompiledCondition condition = new(typed);
        CompiledValue value = new(typed);
        var compiled = BackEnd.Condition(Translator.Condition(typed), interpret: false);
        return
        [
            ("interpreted", (scope, subject) => Boxed.Of(condition.Evaluate(scope, subject))),
            ("compiled", (scope, subject) => Boxed.Of(compiled(scope, subject))),
            ("traced", (scope, subject) => Boxed.Of(condition.Explain(scope, subject).Outcome!.Value)),
            ("as a value", (scope, subject) => Boxed.Of(value.Evaluate(scope, subject))),
        ];
    }

    private IEnumerable<(string Name, Func<EvaluationScope, object?, object> Run)> ValueWays()
    {
        CompiledValue value = new(typed);
        var compiled = BackEnd.Value(Translator.Value(typed), interpret: false);
        var traced = BackEnd.Value(Translator.Value(typed, traces: true), interpret: true);
        return
        [
            ("interpreted", (scope, subject) => Boxed.Of(value.Evaluate(scope, subject))),
            ("compiled", (scope, subject) => Boxed.Of(compiled(scope, subject))),
            ("traced", (scope, subject) => Boxed.Of(traced(scope.With(new Trace(typed.Nodes)), subject))),
        ];
    }
}
