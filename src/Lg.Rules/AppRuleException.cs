using System.Globalization;
using NRules;

namespace Lg.Rules;

/// <summary>
/// A rule that an app has added failed, or infers without end. The report is not concerned: it was written before. The message names the
/// rule and says nothing of a review; the error itself is in <see cref="Failure"/> and not in the inner exception, so that
/// no log prints what it may say.
/// </summary>
public sealed class AppRuleException : InvalidOperationException
{
    internal AppRuleException(string? rule, string problem, Exception? failure)
        : base($"the rule `{rule ?? "?"}` {problem}{(failure is null ? "" : $" ({failure.GetType().Name})")}") =>
            (Rule, Failure) = (rule, failure);

    /// <summary>Gets the name of the rule; <c>null</c> when it is not known.</summary>
    public string? Rule { get; }

    /// <summary>Gets the error that the rule threw, which may repeat what a review says; <c>null</c> when it threw none.</summary>
    public Exception? Failure { get; }

    internal static AppRuleException From(RuleExecutionException failure, string? matching) => failure switch
    {
        RuleRhsExpressionEvaluationException { RuleName: var rule } => new(rule, "failed in an action", failure.InnerException),
        AgendaExpressionEvaluationException { RuleName: var rule } => new(rule, "failed in a filter", failure.InnerException),
        _ => new(matching, "failed in a condition", failure.InnerException),
    };

    internal static AppRuleException WithoutEnd(string? rule) => new(
        rule,
        string.Create(
            CultureInfo.InvariantCulture,
            $"was still firing after {Limits.AppRuleFirings} firings of all rules; does it conclude what makes it fire again?"),
        null);
}
