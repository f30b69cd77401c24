using System.Linq.Expressions;
using System.Text.Json;
using FluentValidation;
using Lg.Model;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using RulesEngine.Models;

namespace Lg.Bench.Ratios;

/// <summary>Other engines on the same requirements and review.</summary>
internal sealed class Peers : IDisposable
{
    private const string Workflow = "requirements";

    private readonly Review review;
    private readonly ISessionFactory sessions;
    private readonly Validator validator;
    private readonly RulesEngine.RulesEngine engine;
    private readonly RuleParameter input;

    public Peers(IReadOnlyList<HandWritten> written, Review review)
    {
        this.review = review;
        sessions = new RuleCompiler().Compile([.. written.Select(Define)]);
        validator = new(written);
        input = new RuleParameter("review", review);
        (engine, Expressed) = Express(written, input);
    }

    /// <summary>Gets how many of the requirements RulesEngine can express.</summary>
    public int Expressed { get; }

    public void ByNRules()
    {
        var session = sessions.CreateSession();
        session.Insert(review);
        session.Fire();
    }

    public void ByFluentValidation() => validator.Validate(review);

    public void ByRulesEngine() => engine.ExecuteAllRulesAsync(Workflow, input).AsTask().GetAwaiter().GetResult();

    public void Dispose() => engine.ClearWorkflows();

    // A rule that matches a review of which the requirement is broken, as one writes rules for NRules.
    private static IRuleDefinition Define(HandWritten written)
    {
        var builder = new RuleBuilder();
        builder.Name(written.Id);
        var pattern = builder.LeftHandSide().Pattern(typeof(Review), "review");
        var review = pattern.Declaration.ToParameterExpression();
        Expression<Func<Review, bool>> isBroken = each => written.IsBroken(each);
        pattern.Condition(Expression.Lambda<Func<Review, bool>>(Expression.Invoke(isBroken, review), review));
        Expression<Action<IContext, Review>> report = (context, each) => context.Insert(written.Id);
        var context = Expression.Parameter(typeof(IContext), "context");
        builder.RightHandSide().Action(
            Expression.Lambda<Action<IContext, Review>>(Expression.Invoke(report, context, review), context, review));
        return builder.Build();
    }

    private static (RulesEngine.RulesEngine Engine, int Expressed) Express(IReadOnlyList<HandWritten> written, RuleParameter input)
    {
        var expressions = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Sample.PathOf("rules-engine.json")))!;
        List<Rule> rules =
        [
            .. written.Where(each => expressions.ContainsKey(each.Id)).Select(each => new Rule
            {
                RuleName = each.Id,
                Expression = expressions[each.Id],
                RuleExpressionType = RuleExpressionType.LambdaExpression,
            }),
        ];
        var trial = new RulesEngine.RulesEngine([new Workflow { WorkflowName = Workflow, Rules = rules }]);
        var failed = trial.ExecuteAllRulesAsync(Workflow, input).AsTask().GetAwaiter().GetResult()
            .Where(result => !string.IsNullOrEmpty(result.ExceptionMessage))
            .Select(result => result.Rule.RuleName)
            .ToHashSet(StringComparer.Ordinal);
        rules.RemoveAll(rule => failed.Contains(rule.RuleName));
        return (new RulesEngine.RulesEngine([new Workflow { WorkflowName = Workflow, Rules = rules }]), rules.Count);
    }

    private sealed class Validator : AbstractValidator<Review>
    {
        public Validator(IReadOnlyList<HandWritten> written)
        {
            foreach (var each in written)
            {
                var rule = RuleFor(review => review).Must(review => each.Criterion(review) != false).WithErrorCode(each.Id);
                if (each.Applies is { } applies)
                    rule.When(review => applies(review) != false);
            }
        }
    }
}
