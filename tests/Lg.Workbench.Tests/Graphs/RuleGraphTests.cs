using Lg.Model;
using Lg.Rules;
using Lg.Rules.Inference;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Graphs;
using NRules;
using NRules.RuleModel;

namespace Lg.Workbench.Tests.Graphs;

public sealed class RuleGraphTests
{
    private static readonly Rulebook Two = ARulebook.With(
        new ARequirement { Id = "CI-A-01", Criterion = ARequirement.Fails },
        new ARequirement { Id = "CI-A-02", Criterion = ARequirement.Fails, Goal = "plan-kept" },
        new ARequirement { Id = "LA-A-01", Ruleset = "law", Kind = "question" });

    [Fact]
    public void A_requirement_leads_from_the_review_to_its_outcome_and_to_its_goal() => Assert.Equal(
        [
            new("fact_AssessedReview", "rule_CI_A_01", GraphEdgeKind.Matches),
            new("rule_CI_A_01", "fact_Outcome", GraphEdgeKind.Concludes),
            new("rule_CI_A_01", "goal_plan_made", GraphEdgeKind.CanLeadTo),
        ],
        Of("CI-A-01").Edges.Where(edge => edge.From == "rule_CI_A_01" || edge.To == "rule_CI_A_01"));

    [Fact]
    public void A_rule_that_groups_facts_matches_those_that_it_groups() => Assert.Equal(
        ["fact_GoalCause", "fact_ReviewScore"],
        Of("CI-A-01").Edges.Where(edge => edge.To == "rule_CausesMakeGoal").Select(edge => edge.From));

    [Fact]
    public void The_rules_that_infer_are_drawn_whichever_requirements_are_chosen()
    {
        var graph = Of();

        Assert.Equal(["set_conclusions"], graph.Groups.Select(group => group.Key));
        Assert.Equal(InferenceRules.Define().Count, graph.Groups[0].Rules.Count);
        Assert.Empty(graph.Goals);
    }

    [Fact]
    public void Only_the_goals_of_the_chosen_requirements_are_drawn() =>
        Assert.Equal([new GraphNode("goal_plan_kept", "plan-kept", "Håll planen")], Of("CI-A-02", "LA-A-01").Goals);

    [Theory]
    [InlineData(Language.Swedish, "Slutsatser av utfallen", "Det som inte är uppfyllt behöver ett mål.")]
    [InlineData(Language.English, "Conclusions from the outcomes", "What is not met calls for a goal.")]
    public void The_rules_that_infer_are_described_in_the_language_of_the_reader(Language language, string group, string description)
    {
        var graph = new RuleGraphMaker(Two.Catalog, language).Make(ChosenRules.Of(Two, _ => true));

        Assert.Equal(group, graph.Groups[^1].Title);
        Assert.Equal(description, graph.Groups[^1].Rules.Single(rule => rule.Name == "UnmetRequirementCallsForGoal").Title);
    }

    [Fact]
    public void Every_rule_that_infers_is_described_in_both_languages() => Assert.All(
        InferenceRules.Define().Select(InferenceRules.Describe), description => Assert.NotEqual(description.Sv, description.En));

    [Fact]
    public void What_rules_insert_when_they_run_is_what_the_graph_says()
    {
        var session = new RuleCompiler().Compile(Two.Rules.GetRuleSets(), TestContext.Current.CancellationToken).CreateSession();
        HashSet<(string Rule, Type Fact)> inserted = [];
        HashSet<(string Rule, Type Fact)> said = [];
        IRuleDefinition? last = null;
        session.Events.RuleFiringEvent += (_, firing) =>
        {
            last = firing.Rule;
            said.UnionWith(InsertedFacts.Of(last).Select(type => (last.Name, type)));
        };
        session.Events.FactInsertedEvent += (_, fact) =>
        {
            if (last is not null)
                inserted.Add((last.Name, fact.Fact.Type));
        };

        session.Insert(Two.CreateAssessment(new Review(), new DateOnly(2026, 1, 1)));
        session.Fire(TestContext.Current.CancellationToken);

        Assert.Contains(("CI-A-01", typeof(Outcome)), inserted);
        Assert.Contains(inserted, one => one.Fact == typeof(GoalSuggestion));
        Assert.Equal(inserted, said);
    }

    [Fact]
    public void The_rules_of_a_rulebook_can_be_read_on_many_threads_at_once() =>
        Parallel.For(0, 500, _ => Assert.Equal(3, Two.Rules.GetRuleSets().Count()));

    [Fact]
    public void Arrows_that_all_rules_of_a_rule_set_share_are_drawn_once_in_Mermaid()
    {
        var arrows = Bundles.Of(Of("CI-A-01", "CI-A-02", "LA-A-01"));

        Assert.Equal(
            ["set_city", "rule_LA_A_01"],
            arrows.Where(edge => edge is { From: "fact_AssessedReview", Kind: GraphEdgeKind.Matches }).Select(edge => edge.To));
        Assert.Contains(new("set_city", "fact_Outcome", GraphEdgeKind.Concludes), arrows);
        Assert.Contains(new("rule_CI_A_01", "goal_plan_made", GraphEdgeKind.CanLeadTo), arrows);
    }

    private static RuleGraph Of(params string[] ids) =>
        new RuleGraphMaker(Two.Catalog, Language.Swedish).Make(ChosenRules.Of(Two, ids.Contains));
}
