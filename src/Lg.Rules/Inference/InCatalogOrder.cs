using Lg.Model.Reports;

namespace Lg.Rules.Inference;

/// <summary>Takes outcomes out of working memory, which promises no order, in the order of the catalog.</summary>
internal static class InCatalogOrder
{
    public static IReadOnlyList<Evaluation.Outcome> Of(IEnumerable<Outcome> outcomes) =>
        [.. outcomes.OrderBy(outcome => outcome.Order).Select(outcome => outcome.Detail)];

    public static IReadOnlyList<(Evaluation.Outcome Outcome, GoalOrigin Origin)> Of(IEnumerable<GoalCause> causes) =>
        [.. causes.OrderBy(cause => cause.Outcome.Order).Select(cause => (cause.Outcome.Detail, cause.Origin))];
}
