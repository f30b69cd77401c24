using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;

namespace Lg.Rules;

/// <summary>An expression of the rule language on its own, for trying things out. Immutable, and safe to share between threads.</summary>
public sealed class RuleExpression
{
    private readonly CompiledValue compiled;
    private readonly ParameterTable parameters;

    private RuleExpression(CompiledValue compiled, ParameterTable parameters) => (this.compiled, this.parameters) = (compiled, parameters);

    /// <summary>Gets the type of the value, such as <c>bool</c> or <c>list(string)</c>.</summary>
    public string Type => compiled.Type.Name;

    /// <summary>Returns what the expression comes to.</summary>
    /// <param name="review">The review that it reads.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    public ExpressionResult Evaluate(Review review, DateOnly asOf, Review? previous = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        var scope = Scope(review, asOf, previous);
        var fact = compiled.Evaluate(scope, null);
        return fact.IsKnown
            ? new ExpressionResult.Value(
                ValueJson.TypeName(compiled.Type), ValueJson.Write(fact.Value!, compiled.Type), ValueText.Write(fact.Value!, compiled.Type))
            : fact.IsUnknown
                ? new ExpressionResult.Unknown([
                    .. Reason(scope).Missing.Select(missing => new MissingFact { Pointer = missing.Pointer, Question = missing.Question }),
                ])
            : new ExpressionResult.Error(((ErrorCode)fact.State).ToString(), ErrorText.Of((ErrorCode)fact.State));
    }

    /// <summary>Returns how the expression came to its result, clause by clause.</summary>
    /// <param name="review">The review that it reads.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    public Explanation Explain(Review review, DateOnly asOf, Review? previous = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Reason(Scope(review, asOf, previous)).Explanation;
    }

    /// <summary>Returns why a condition came to what it did, in one or two sentences.</summary>
    /// <param name="review">The review that it reads.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    /// <returns>The sentences; <c>null</c> for an expression that is not a condition.</returns>
    public LocalizedText? Why(Review review, DateOnly asOf, Review? previous = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        var scope = Scope(review, asOf, previous);
        return compiled.Type == RuleType.Boolean ? ProseWriter.Of(compiled.Explain(scope, null), scope, null) : null;
    }

    internal static Checked<RuleExpression> Compile(string text, ParameterTable parameters)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText(text, null);
        var context = new CheckContext { MayAskStated = true, Parameters = parameters.Types };
        var compiled = new ExpressionCompiler(bag).Trial(source, context);
        return new(bag.HasErrors ? null : new RuleExpression(compiled, parameters), bag.ToSortedList());
    }

    private (IReadOnlyList<Missing> Missing, Explanation Explanation) Reason(EvaluationScope scope) =>
        new Reasons(new ReviewIndex(scope.Review, scope.Previous)).Of(compiled.Expression, compiled.Explain(scope, null));

    private EvaluationScope Scope(Review review, DateOnly asOf, Review? previous) =>
        new(review, previous, asOf, parameters.ValuesOn(asOf, review.Details?.PlanYear));
}
