using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;

namespace Lg.Rules.Inference;

/// <summary>
/// One review as of one date: the fact that every requirement of the catalog matches. Make it with <see cref="Rulebook.CreateAssessment"/>.
/// It has identity: two assessments are two facts, also of equal reviews. It belongs to one session at a time.
/// </summary>
public sealed class AssessedReview
{
    private readonly EvaluationScope scope;
    private readonly Evaluator evaluator;
    private readonly Renewals renewals;
    private readonly PlannedGaps plannedGaps;
    private readonly Pressures pressures;
    private readonly Dictionary<string, bool> kept = new(StringComparer.Ordinal);
    private readonly CatalogIndex index;

    internal AssessedReview(CatalogIndex index, Review review, DateOnly asOf, Review? previous)
    {
        var catalog = index.Catalog;
        (this.index, Review, AsOf, Previous) = (index, review, asOf, previous);
        var planYear = review.Details?.PlanYear;
        scope = new EvaluationScope(review, previous, asOf, catalog.Parameters.ValuesOn(asOf, planYear));
        evaluator = new Evaluator(scope, planYear);
        renewals = new Renewals(catalog, scope, planYear);
        Plans = new StatedPlans(review, asOf);
        plannedGaps = new PlannedGaps(scope, Plans);
        pressures = new Pressures(review, asOf, catalog.Source.MainThreats);
        Waivers = new WaiverBook(review, asOf, catalog.Requirements.Select(requirement => requirement.Id));
        Planned = PlannedItems.Of(review);
    }

    /// <summary>Gets the review.</summary>
    public Review Review { get; }

    /// <summary>Gets last year's review; <c>null</c> when it is not known.</summary>
    public Review? Previous { get; }

    /// <summary>Gets the day that the review is assessed as of.</summary>
    public DateOnly AsOf { get; }

    internal CompiledCatalog Catalog => index.Catalog;

    internal WaiverBook Waivers { get; }

    internal IReadOnlyList<PlannedItem> Planned { get; }

    internal StatedPlans Plans { get; }

    /// <summary>Returns a description without any content of the review.</summary>
    public override string ToString() => $"Review as of {AsOf:yyyy-MM-dd}";

    /// <summary>Returns whether it is made with a catalog: the rules of another leave it alone.</summary>
    internal bool IsMadeWith(CompiledCatalog catalog) => ReferenceEquals(Catalog, catalog);

    internal Outcome Evaluate(string id)
    {
        var entry = index[id];
        return new Outcome(this, entry.Info, evaluator.Evaluate(entry.Requirement), entry.Order);
    }

    internal bool LapsesWithinPlanYear(Evaluation.Outcome outcome) => renewals.LapsesWithinPlanYear(outcome);

    // Of many requirements with one goal the condition is the same.
    internal bool IsKept(string goal) => kept.TryGetValue(goal, out var isKept) ? isKept
        : kept[goal] = Catalog.Goals[goal].Upkeep?.Evaluate(scope, null).IsTrue == true;

    internal RankedGoal Suggest(string goal, Scoring scoring, IReadOnlyList<(Evaluation.Outcome Outcome, GoalOrigin Origin)> causes) =>
        new GoalSuggester(Catalog, scope, scoring, Planned, plannedGaps, pressures).Suggest(goal, causes);
}
