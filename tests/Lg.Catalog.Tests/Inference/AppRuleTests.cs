using Lg.Catalog.Tests.Samples;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Inference;
using NRules;
using NRules.Fluent;

namespace Lg.Catalog.Tests.Inference;

/// <summary>An app adds rules of its own over what the catalog concludes, and cannot touch what it concludes.</summary>
public sealed partial class AppRuleTests
{
    private static readonly DateOnly AsOf = new(2025, 12, 1);

    private static CancellationToken Wanted => TestContext.Current.CancellationToken;

    [Fact]
    public void A_rule_on_two_outcomes_concludes_a_fact_of_the_app()
    {
        var run = Run<BothUndecided>();

        Assert.Equal(new Escalation("ISO-931-02", "ISO-933-02"), Assert.Single(run.Facts));
    }

    [Fact]
    public void Without_rules_of_an_app_a_run_concludes_nothing_more() =>
        Assert.Empty(ShippedCatalog.Rulebook.Run(Sample.Trafikkontoret, AsOf, cancellation: Wanted).Facts);

    [Fact]
    public void A_rule_can_chain_on_goals_score_judgement_and_what_another_rule_concluded() =>
        Assert.Equal(
            ["score", "judgement", "report", "goal", "chained"], Run<Everything, Chained>().Facts.Cast<Note>().Select(note => note.Text));

    [Fact]
    public void A_conclusion_that_is_drawn_anew_replaces_the_first_one() =>
        Assert.Equal(new Total(3), Assert.Single(Run<Everything, CountsNotes>().Facts.OfType<Total>()));

    [Fact]
    public void A_conclusion_that_no_longer_holds_is_not_among_the_facts() =>
        Assert.DoesNotContain(Run<Everything, RetractsNotes>().Facts.OfType<Note>(), note => note.Text == "report");

    [Theory]
    [InlineData(typeof(RetractsEverything))]
    [InlineData(typeof(BothUndecided))]
    public void The_report_is_the_same_whatever_an_app_concludes(Type rule)
    {
        var rulebook = With(rule);

        var report = rulebook.Run(Sample.Trafikkontoret, AsOf, cancellation: Wanted).Report;

        Assert.Equal(
            ReportJson.Write(ShippedCatalog.Rulebook.Assess(Sample.Trafikkontoret, AsOf), Lg.Tests.Shown.Everything),
            ReportJson.Write(report, Lg.Tests.Shown.Everything));
    }

    [Theory]
    [InlineData(typeof(FailsInAction), "action")]
    [InlineData(typeof(FailsInCondition), "condition")]
    [InlineData(typeof(FailsInFilter), "filter")]
    public void A_rule_that_fails_is_named_and_prints_nothing_of_a_review(Type rule, string place)
    {
        var rulebook = With(rule);

        var failure = Assert.Throws<AppRuleException>(() => rulebook.Run(Sample.Trafikkontoret, AsOf, cancellation: Wanted));

        Assert.Equal($"the rule `{rule.FullName}` failed in {(place == "action" ? "an" : "a")} {place} (FormatException)", failure.Message);
        Assert.Equal(rule.FullName, failure.Rule);
        Assert.Contains("Trafikkontoret", failure.Failure!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Trafikkontoret", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(Engines.ByOracle(Sample.Trafikkontoret, AsOf), Engines.BySession(Sample.Trafikkontoret, AsOf));
    }

    [Fact]
    public void A_rule_that_infers_without_end_is_ended_and_named()
    {
        var failure = Assert.Throws<AppRuleException>(() => Run<NeverEnds>());

        Assert.Equal(typeof(NeverEnds).FullName, failure.Rule);
        Assert.Contains("still firing after 100000 firings", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_inserted_twice_is_an_error_without_its_content()
    {
        var failure = Assert.Throws<AppRuleException>(() => Run<InsertsTwice>());

        Assert.Equal(typeof(InsertsTwice).FullName, failure.Rule);
        Assert.DoesNotContain("hemligt", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_apps_session_can_be_filtered_and_watched()
    {
        List<string> fired = [];

        var run = With(typeof(BothUndecided), typeof(Everything)).Run(Sample.Trafikkontoret, AsOf, cancellation: Wanted, prepare: session =>
        {
            session.Agenda.AddFilter(new OnlyRule(typeof(BothUndecided).FullName!));
            session.Events.RuleFiredEvent += (_, firing) => fired.Add(firing.Rule.Name);
        });

        Assert.IsType<Escalation>(Assert.Single(run.Facts));
        Assert.Equal([typeof(BothUndecided).FullName!], fired);
    }

    [Fact]
    public void Added_rules_are_kept_when_a_folder_is_added() =>
        Assert.Single(
            With(typeof(BothUndecided)).With(ConsumerCatalog).Value!.Run(Sample.Trafikkontoret, AsOf, cancellation: Wanted).Facts);

    [Fact]
    public void A_factory_composed_of_the_catalog_and_own_rules_concludes_both()
    {
        var rulebook = ShippedCatalog.Rulebook;
        var session = new RuleCompiler()
            .Compile([.. rulebook.Rules.GetRuleSets(), .. Repository(typeof(BothUndecided)).GetRuleSets()], Wanted)
            .CreateSession();

        session.Insert(rulebook.CreateAssessment(Sample.Trafikkontoret, AsOf));
        session.Fire(Wanted);

        Assert.Single(session.Query<Escalation>().AsEnumerable());
        Assert.Equal(
            rulebook.Assess(Sample.Trafikkontoret, AsOf).Requirements.Select(requirement => (requirement.Id, requirement.Verdict)).Order(),
            session.Query<Outcome>().AsEnumerable().Select(outcome => (outcome.Requirement.Id, outcome.Verdict)).Order());
    }

    [Fact]
    public void Two_reviews_in_one_session_are_concluded_apart()
    {
        var rulebook = ShippedCatalog.Rulebook;
        var session = new RuleCompiler().Compile(rulebook.Rules.GetRuleSets(), Wanted).CreateSession();

        session.InsertAll([rulebook.CreateAssessment(Sample.Trafikkontoret, AsOf), rulebook.CreateAssessment(Sample.Skarpnack, AsOf)]);
        session.Fire(Wanted);

        Assert.Equal(
            new[] { Sample.Skarpnack, Sample.Trafikkontoret }.Select(review => rulebook.Assess(review, AsOf).Score.Overall).Order(ByLow),
            session.Query<ReviewScore>().AsEnumerable().Select(score => score.Board.Overall).Order(ByLow));
    }

    [Fact]
    public void A_review_that_is_retracted_takes_its_conclusions_with_it()
    {
        var session = new RuleCompiler().Compile(ShippedCatalog.Rulebook.Rules.GetRuleSets(), Wanted).CreateSession();
        var assessed = ShippedCatalog.Rulebook.CreateAssessment(Sample.Trafikkontoret, AsOf);
        session.Insert(assessed);
        session.Fire(Wanted);

        session.Retract(assessed);
        session.Fire(Wanted);

        Assert.Empty(session.Query<object>().AsEnumerable());
    }

    [Fact]
    public void A_requirement_rule_is_named_described_and_tagged_as_the_catalog_says()
    {
        var rule = ShippedCatalog.Rulebook.Rules.GetRuleSets().SelectMany(set => set.Rules).Single(rule => rule.Name == "ISO-931-02");
        var requirement = (RequirementInfo)rule.Properties[RequirementProperties.Requirement];

        Assert.Equal(requirement.Title.Sv, rule.Description);
        Assert.Equal([requirement.Ruleset, requirement.Area, "major", "suitability", "reporting"], rule.Tags);
        Assert.Equal(requirement.Sources, rule.Properties[RequirementProperties.Sources]);
    }

    private static IComparer<Interval?> ByLow => Comparer<Interval?>.Create((one, other) => one!.Low.CompareTo(other!.Low));

    private static string ConsumerCatalog => Path.Combine(ShippedCatalog.Folder, "../tests/consumer/catalog");

    private static RulebookRun Run<TRule>() => With(typeof(TRule)).Run(Sample.Trafikkontoret, AsOf, cancellation: Wanted);

    private static RulebookRun Run<TOne, TOther>() =>
        With(typeof(TOne), typeof(TOther)).Run(Sample.Trafikkontoret, AsOf, cancellation: Wanted);

    private static Rulebook With(params Type[] rules) => ShippedCatalog.Rulebook.WithRules(Repository(rules));

    private static RuleRepository Repository(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().NestedTypes().From(rules));
        return repository;
    }
}
