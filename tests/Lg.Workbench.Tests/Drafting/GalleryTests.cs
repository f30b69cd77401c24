using Lg.Model.Reports;
using Lg.Workbench.Drafting;

namespace Lg.Workbench.Tests.Drafting;

/// <summary>What can be asked of a fact can be written as a requirement, and the engine agrees with what the pattern means.</summary>
public sealed class GalleryTests
{
    [Fact]
    public void A_question_is_asked_and_never_judged()
    {
        var proposal = ADraft.Of(
            ("pattern", "fråga"),
            ("goal", null),
            ("title-sv", "En rubrik"),
            ("title-en", "Some title"),
            ("purpose-sv", "Varför det är så"),
            ("purpose-en", "Why it is so"),
            ("question-sv", "Är det så?"),
            ("question-en", "Is it so?"),
            ("remedy-sv", "Se efter."),
            ("remedy-en", "Look it up."),
            ("from", "2026-01-15"));

        Assert.True(proposal.IsGood, Wrong(proposal));
        Assert.Equal([Verdict.Undetermined, Verdict.NotApplicable], proposal.Examples.Select(example => example.Verdict));
    }

    [Theory]
    [InlineData("from", "2026-01-15", "dagen innan det börjar gälla")]
    [InlineData("from", "2026", "planåret innan det börjar gälla")]
    [InlineData("until", "2027-06-30", "dagen efter att det har slutat gälla")]
    [InlineData("until", "2027", "planåret efter att det har slutat gälla")]
    public void A_requirement_has_an_example_outside_its_time(string end, string value, string name)
    {
        var proposal = ADraft.Of(("pattern", "finns"), ("fact", "context.threatPicture"), (end, value));

        Assert.True(proposal.IsGood, Wrong(proposal));
        Assert.Equal(Verdict.NotApplicable, proposal.Examples.Single(example => example.Name == name).Verdict);
    }

    [Theory]
    [InlineData("review.unit.kind != \"parentCompany\"")]
    [InlineData("review.context.aiUsed && review.unit.employees >= 50")]
    [InlineData("review.context.generativeAiPolicy.exists && review.context.aiUsed")]
    [InlineData("!review.context.generativeAiPolicy.exists || review.context.generativeAiPolicy.decidedOn <= date(\"2025-06-01\")")]
    public void Reviews_that_a_requirement_concerns_and_does_not_are_found_by_trying(string applies)
    {
        var proposal = ADraft.Of(
            ("pattern", "sett-over"), ("fact", "context.generativeAiPolicy.lastReviewedOn"), ("limit", "12"), ("applies", applies));

        Assert.True(proposal.IsGood, Wrong(proposal));
        Assert.Equal(Verdict.NotApplicable, proposal.Examples.Single(example => example.Name == "kravet gäller inte").Verdict);
    }

    [Fact]
    public void A_requirement_that_always_applies_is_not_met_by_what_does_not_exist()
    {
        var proposal = ADraft.Of(
            ("pattern", "sett-over"), ("fact", "context.generativeAiPolicy.lastReviewedOn"), ("limit", "12"), ("applies", "alltid"));

        Assert.True(proposal.IsGood, Wrong(proposal));
        Assert.Equal(Verdict.NotMet, proposal.Examples.Single(example => example.Name == "policy för generativ AI finns inte").Verdict);
        Assert.Contains(
            "review.context.generativeAiPolicy.exists && review.context.generativeAiPolicy.lastReviewedOn",
            proposal.Edits[0].Added,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval_is_tried_on_the_day_and_on_the_day_before()
    {
        var days = ADraft
            .Of(("pattern", "sett-over"), ("fact", "context.generativeAiPolicy.lastReviewedOn"), ("limit", "12"), ("as-of", "2025-12-01"))
            .Examples
            .Take(3)
            .Select(example => (example.Verdict, (string?)example.Review["context"]!["generativeAiPolicy"]!["lastReviewedOn"]));

        Assert.Equal([(Verdict.Met, "2024-12-01"), (Verdict.Met, "2025-12-01"), (Verdict.NotMet, "2024-11-30")], days);
    }

    [Fact]
    public void A_list_answers_item_by_item_and_as_a_whole()
    {
        var names = ADraft.Of(("pattern", "varje-post"), ("fact", "context.cameraGroups.balancingTest")).Examples
            .Select(example => (example.Verdict, example.Name));

        Assert.Contains((Verdict.NotMet, "en av två poster uppfyller det inte"), names);
        Assert.Contains((Verdict.Met, "gäller alla, enligt helheten"), names);
        Assert.Contains((Verdict.NotApplicable, "det finns inga poster"), names);
    }

    private static string Wrong(Proposal proposal) => string.Join(
        "; ",
        proposal.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message.En}")
            .Concat(proposal.Disagreements.Select(
                one => $"{one.Example.Name}: {one.Example.Verdict}, was {one.Actual} {one.Example.Review.ToYaml()}"))
            .Concat(proposal.NotShown.Select(verdict => $"no {verdict}")));
}
