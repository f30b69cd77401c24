using Lg.Rules.Catalogs;

namespace Lg.Workbench.Changes;

/// <summary>Compares goals, sources, areas, rule sets and roles of two catalogs.</summary>
internal static class OtherChanges
{
    private static readonly IReadOnlyList<Aspect<GoalTemplate>> OfGoals =
    [
        new("område", "area", Effect.Weight, goal => goal.Area),
        new("senast", "due", Effect.Weight, goal => goal.Due.Text.Trim()),
        new("ansvarig", "owner", Effect.Weight, goal => goal.Owner),
        new("skyddar mot", "protects against", Effect.Weight, goal => string.Join(", ", goal.ProtectsAgainst.Order())),
        new("svarar mot", "answers", Effect.Weight, goal => string.Join(", ", goal.Answers.Order())),
        new("underhåll", "upkeep", Effect.Weight, goal => goal.Upkeep?.Text.Trim()),
        new("gör genomgången klar", "finishes the review", Effect.Weight, goal => goal.FinishesReview ? "true" : null),
        new("mått", "measure", Effect.Weight, goal => RequirementChanges.Both(goal.Measure)),
        new("målvärde", "target", Effect.Weight, goal => RequirementChanges.Both(goal.Target)),
        new("nuläge", "baseline", Effect.Text, goal => RequirementChanges.Both(goal.Baseline)),
        new("rubrik", "title", Effect.Text, goal => RequirementChanges.Both(goal.Title)),
    ];

    // What a date or a kind of a source does to requirements is told of them.
    private static readonly IReadOnlyList<Aspect<Source>> OfSources =
    [
        new("titel", "title", Effect.Text, source => RequirementChanges.Both(source.Title)),
        new("utgivare", "publisher", Effect.Text, source => source.Publisher),
        new("slag", "kind", Effect.Weight, source => source.Kind),
        new("aviserad", "announced", Effect.Text, source => source.Announced?.ToIso()),
        new("utfärdad", "issued", Effect.Text, source => source.Issued?.ToIso()),
        new("i kraft", "in force", Effect.Text, source => source.InForce?.ToIso()),
        new("säkerhet", "confidence", Effect.Text, source => source.Confidence.ToString()),
        new("anmärkning", "note", Effect.Text, source => RequirementChanges.Both(source.Note)),
    ];

    private static readonly IReadOnlyList<Aspect<Named>> OfNames =
        [new("titel", "title", Effect.Text, named => RequirementChanges.Both(named.Title))];

    // The keys of goals and areas stand in reviews: a draft that names one that is gone is no longer understood.
    private static readonly (Effect Removed, Effect Added) NamedByReviews = (Effect.Removed, Effect.Added);
    private static readonly (Effect Removed, Effect Added) OnlyTold = (Effect.Weight, Effect.Added);

    public static IEnumerable<CatalogChange> Between(Catalog before, Catalog after) =>
    [
        .. Comparer.Compare(Thing.Goal, before.Goals, after.Goals, goal => goal.Key, goal => goal.Title, OfGoals, NamedByReviews),
        .. Comparer.Compare(Thing.Source, before.Sources, after.Sources, source => source.Id, source => source.Title, OfSources, OnlyTold),
        .. Names(Thing.Area, before.Areas, after.Areas, NamedByReviews),
        .. Names(Thing.Ruleset, before.Rulesets, after.Rulesets, OnlyTold),
        .. Names(Thing.Role, before.Roles, after.Roles, OnlyTold),
    ];

    private static IEnumerable<CatalogChange> Names(
        Thing thing, IEnumerable<Named> before, IEnumerable<Named> after, (Effect Removed, Effect Added) comesOrGoes) =>
        Comparer.Compare(thing, before, after, named => named.Id, named => named.Title, OfNames, comesOrGoes);
}
