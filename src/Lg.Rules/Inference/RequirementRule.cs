using System.Linq.Expressions;
using System.Reflection;
using Lg.Rules.Compilation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Lg.Rules.Inference;

/// <summary>
/// A requirement of the catalog as a rule: it matches every assessed review and concludes the outcome. The criterion is evaluated in the
/// action and not matched as a condition, because conditions know true and false only, and an outcome may be undetermined.
/// </summary>
internal static class RequirementRule
{
    private const string Key = "outcome";

    private static readonly MethodInfo IsMadeWithMethod =
        typeof(AssessedReview).GetMethod(nameof(AssessedReview.IsMadeWith), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Gets the action, the same for all: which requirement it is about is the name of the rule that fires.</summary>
    public static MethodInfo Action { get; } = typeof(RequirementRule).GetMethod(nameof(Fire))!;

    /// <summary>Concludes the outcome; concludes it anew when the review has been updated.</summary>
    public static void Fire(IContext context, AssessedReview assessed)
    {
        var outcome = assessed.Evaluate(context.Rule.Name);
        if (context.GetLinked(Key) is null)
            context.InsertLinked(Key, outcome);
        else
            context.UpdateLinked(Key, outcome);
    }

    public static IRuleDefinition Define(CatalogIndex.Entry entry, CompiledCatalog catalog)
    {
        var source = entry.Requirement.Source;
        var builder = new RuleBuilder();
        builder.Name(source.Id);
        builder.Description(source.Title.Sv);
        builder.Tags([source.Ruleset, source.Area, RuleTags.Of(source.Severity), RuleTags.Of(source.Dimension), RuleTags.Of(source.Kind)]);
        builder.Property(RequirementProperties.Requirement, entry.Info);
        builder.Property(RequirementProperties.Sources, entry.Requirement.Sources);
        builder.Property(RequirementProperties.Conclusion, typeof(Outcome));

        // The builder binds what a lambda reads by the name of its parameter.
        var pattern = builder.LeftHandSide().Pattern(typeof(AssessedReview), "assessed");
        var assessed = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda<Func<AssessedReview, bool>>(
            Expression.Call(assessed, IsMadeWithMethod, Expression.Constant(catalog)), assessed));

        var context = Expression.Parameter(typeof(IContext), "context");
        builder.RightHandSide().Action(Expression.Lambda<Action<IContext, AssessedReview>>(
            Expression.Call(Action, context, assessed), context, assessed));
        return builder.Build();
    }
}
