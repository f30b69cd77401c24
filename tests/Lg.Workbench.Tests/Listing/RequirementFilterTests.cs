using Lg.Model;
using Lg.Rules;
using Lg.Workbench.Listing;

namespace Lg.Workbench.Tests.Listing;

public sealed class RequirementFilterTests
{
    private static readonly Rulebook Real = Rulebook.Shipped;

    [Fact]
    public void Without_a_question_all_are_chosen() => Assert.Equal(Real.Requirements.Count, new RequirementFilter().Choose(Real).Count);

    [Fact]
    public void Two_questions_choose_those_that_answer_both()
    {
        var chosen = new RequirementFilter { Rulesets = ["dso"], Severities = ["critical"] }.Choose(Real);

        Assert.NotEmpty(chosen);
        Assert.All(chosen, one => Assert.Equal(("dso", Model.Reports.Severity.Critical), (one.Ruleset, one.Severity)));
    }

    [Fact]
    public void Two_words_for_one_question_choose_those_that_answer_either()
    {
        Assert.Equal(Count("dso") + Count("hotbild"), new RequirementFilter { Rulesets = ["dso", "hotbild"] }.Choose(Real).Count);
    }

    private static int Count(string ruleset) => new RequirementFilter { Rulesets = [ruleset] }.Choose(Real).Count;

    [Fact]
    public void A_day_chooses_those_in_force()
    {
        var before = new RequirementFilter { Rulesets = ["cybersakerhetslagen"], InForce = new(2026, 1, 14) }.Choose(Real);
        var after = new RequirementFilter { Rulesets = ["cybersakerhetslagen"], InForce = new(2026, 1, 15) }.Choose(Real);

        Assert.DoesNotContain(before, one => one.InForceFrom == new DateOnly(2026, 1, 15));
        Assert.Contains(after, one => one.InForceFrom == new DateOnly(2026, 1, 15));
    }

    [Fact]
    public void Uncertain_sources_can_be_asked_for() =>
        Assert.All(
            new RequirementFilter { Confidences = ["U"] }.Choose(Real),
            one => Assert.Contains(one.Sources, source => source.Confidence == Model.Reports.Confidence.U));

    [Theory]
    [InlineData("critcal", "menade du `critical`?")]
    [InlineData("xyz", "välj bland `critical`, `major`, `minor`, `advice`")]
    public void A_word_that_there_is_not_gets_a_guess(string word, string help) =>
        Assert.Equal(help, Assert.Single(new RequirementFilter { Severities = [word] }.Unknown(Real)).Help.Sv);

    [Fact]
    public void The_table_fits_the_screen()
    {
        var text = RequirementTable.Text(Real.Requirements, Real.Requirements.Count, [], Language.Swedish);

        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.EndsWith(
            $"\n\n{Rulebook.Shipped.Requirements.Count} av {Rulebook.Shipped.Requirements.Count} krav.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_have_a_row_for_each() =>
        Assert.Equal(Real.Requirements.Count + 2, RequirementTable.Csv(Real.Requirements, Language.English).Split("\r\n").Length);
}
