using Lg.Model;
using Lg.Rules;
using Lg.Rules.Inference;
using NRules.RuleModel;

namespace Lg.Workbench.Graphs;

/// <summary>Reads a <see cref="RuleGraph"/> out of rules, so that it cannot say anything else than they do.</summary>
/// <param name="catalog">The catalog, whose words the graph uses.</param>
/// <param name="language">The language of the reader.</param>
internal sealed class RuleGraphMaker(CatalogInfo catalog, Language language)
{
    public RuleGraph Make(IReadOnlyList<IRuleSet> sets)
    {
        var rules = sets.SelectMany(set => set.Rules).ToList();
        return new()
        {
            Facts = Sorted(rules.SelectMany(FactsOf).Distinct().Select(fact => new GraphNode(KeyOf(fact), fact.Name))),
            Groups = [.. sets.Select(GroupOf)],
            Goals = Sorted(rules.Select(GoalOf).OfType<string>().Distinct().Select(NodeOf)),
            Edges =
            [
                .. rules.SelectMany(EdgesOf).Distinct()
                    .OrderBy(edge => edge.Kind)
                    .ThenBy(edge => edge.From, StringComparer.Ordinal)
                    .ThenBy(edge => edge.To, StringComparer.Ordinal),
            ],
        };
    }

    private static IEnumerable<Type> FactsOf(IRuleDefinition rule) => MatchedFacts.Of(rule).Concat(InsertedFacts.Of(rule));

    private static IEnumerable<GraphEdge> EdgesOf(IRuleDefinition rule) =>
    [
        .. MatchedFacts.Of(rule).Select(fact => new GraphEdge(KeyOf(fact), KeyOf(rule), GraphEdgeKind.Matches)),
        .. InsertedFacts.Of(rule).Select(fact => new GraphEdge(KeyOf(rule), KeyOf(fact), GraphEdgeKind.Concludes)),
        .. GoalOf(rule) is { } goal ? [new GraphEdge(KeyOf(rule), Key("goal", goal), GraphEdgeKind.CanLeadTo)] : Array.Empty<GraphEdge>(),
    ];

    private GraphGroup GroupOf(IRuleSet set) =>
        new(Key("set", set.Name), TitleOf(set), Sorted(set.Rules.Select(NodeOf)));

    private static IReadOnlyList<GraphNode> Sorted(IEnumerable<GraphNode> nodes) =>
        [.. nodes.OrderBy(node => node.Name, StringComparer.Ordinal)];

    private GraphNode NodeOf(IRuleDefinition rule) => new(
        KeyOf(rule),
        NameOf(rule),
        (ChosenRules.RequirementOf(rule)?.Title ?? InferenceRules.Describe(rule)).In(language));

    private string TitleOf(IRuleSet set)
    {
        var title = set.Name == RuleNetwork.ConclusionsName
            ? new("Slutsatser av utfallen", "Conclusions from the outcomes")
            : catalog.Rulesets.FirstOrDefault(ruleset => ruleset.Id == set.Name)?.Title;
        return title?.In(language) ?? set.Name;
    }

    private GraphNode NodeOf(string goal) =>
        new(Key("goal", goal), goal, catalog.Goals.FirstOrDefault(one => one.Key == goal)?.Title.In(language));

    private static string? GoalOf(IRuleDefinition rule) => ChosenRules.RequirementOf(rule)?.Goal;

    // The rules that infer are named by their class with its namespace.
    private static string NameOf(IRuleDefinition rule) => rule.Name[(rule.Name.LastIndexOf('.') + 1)..];

    private static string KeyOf(IRuleDefinition rule) => Key("rule", NameOf(rule));

    private static string KeyOf(Type fact) => Key("fact", fact.Name);

    // No id or name has an underscore, so two of them never get the same key. The kind in front keeps it from being a word of a format.
    private static string Key(string kind, string name) => $"{kind}_{name.Replace('-', '_')}";
}
