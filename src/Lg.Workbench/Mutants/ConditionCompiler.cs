using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Analysis;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Mutants;

/// <summary>Compiles a requirement with another condition, as a catalog that says so would be compiled.</summary>
internal sealed class ConditionCompiler(CompiledRequirement requirement, ParameterTable parameters)
{
    private readonly CheckContext context = RulebookCompiler.ContextFor(requirement.Source, requirement.Subject, parameters);

    /// <summary>Returns the requirement with another condition for whom it concerns; <c>null</c> when the checker refuses it.</summary>
    public CompiledRequirement? WithApplies(Node root)
    {
        if (Check(root, requirement.Source.Applies!, context, isCriterion: false) is not { } applies)
            return null;

        var changed = requirement with
        {
            Applies = new(applies),
            AppliesToUnit = requirement.Subject is not null ? UnitCondition.Of(requirement.Source, root, applies, context) : null,
        };
        return requirement.Source.Criterion is not { Text.Length: > 0 } source ? changed
            : Check(Parser.Parse(source, new()), source, Inside(applies), isCriterion: true) is { } criterion
                ? changed with { Criterion = new(criterion) }
            : null;
    }

    /// <summary>
    /// Returns the requirement as it would be if it concerned everybody; <c>null</c> when the checker refuses its criterion.
    /// </summary>
    public CompiledRequirement? WithoutApplies()
    {
        var changed = requirement with
        {
            Applies = null,
            AppliesToUnit = requirement.Subject is not null ? UnitCondition.Of(requirement.Source, null, null, context) : null,
        };
        return requirement.Source.Criterion is not { Text.Length: > 0 } source ? changed
            : Check(Parser.Parse(source, new()), source, context, isCriterion: true) is { } criterion
                ? changed with { Criterion = new(criterion) }
            : null;
    }

    /// <summary>Returns the requirement with another criterion; <c>null</c> when the checker refuses it.</summary>
    public CompiledRequirement? WithCriterion(Node root) =>
        Check(
            root,
            requirement.Source.Criterion!,
            requirement.Applies is { } applies ? Inside(applies.Expression) : context,
            isCriterion: true) is { } criterion
            ? requirement with { Criterion = new(criterion) }
            : null;

    private CheckContext Inside(TypedExpression applies) =>
        context with { Guards = context.Guards.With(Guards.WhenIs(applies.Root, true)) };

    private static TypedExpression? Check(Node root, SourceText source, CheckContext context, bool isCriterion)
    {
        DiagnosticBag bag = new();
        var expression = Checker.Check(root, RuleType.Boolean, source, context, bag);
        if (!bag.HasErrors)
            CostCheck.Check(expression, context, bag);
        if (!bag.HasErrors)
            Analyzer.Report(expression, isCriterion, bag);
        return bag.HasErrors ? null : expression;
    }
}
