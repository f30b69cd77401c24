namespace Lg.Workbench.Tests.Drafting;

/// <summary>Answers are understood as people write them.</summary>
public sealed class AnswerReadingTests
{
    [Theory]
    [InlineData("ruleset", "Staden", "city")]
    [InlineData("ruleset", "the city", "city")]
    [InlineData("area", "PLANER", "plans")]
    [InlineData("severity", "större", "major")]
    [InlineData("severity", "kritisk", "critical")]
    [InlineData("dimension", "lämplighet", "suitability")]
    [InlineData("source", "riktl", "guideline")]
    [InlineData("confidence", "s", "S")]
    [InlineData("goal", "Gör en plan", "plan-made")]
    [InlineData("from", "15 januari 2026", "2026-01-15")]
    [InlineData("from", "2026-1-5", "2026-01-05")]
    [InlineData("from", "2026", "2026")]
    public void A_label_or_a_day_in_words_is_what_it_means(string name, string written, string meant)
    {
        var (sheet, problems) = ADraft.Answered(("pattern", "finns"), ("fact", "context.threatPicture"), (name, written));

        Assert.Empty(problems);
        Assert.Equal(meant, sheet[name]);
    }

    [Theory]
    [InlineData("sett-over", "context.generativeAiPolicy.lastReviewedOn", "24 månader", "24")]
    [InlineData("sett-over", "context.generativeAiPolicy.lastReviewedOn", "högst 2 år", "24")]
    [InlineData("sett-over", "context.generativeAiPolicy.lastReviewedOn", "18 mån.", "18")]
    [InlineData("senast", "context.generativeAiPolicy.lastReviewedOn", "16 februari 2026", "2026-02-16")]
    [InlineData("hogst", "system.patchDays", "14 dagar", "14")]
    [InlineData("hogst", "system.patchDays", "14", "14")]
    public void A_limit_is_read_with_its_unit(string pattern, string fact, string written, string meant)
    {
        var (sheet, problems) = ADraft.Answered(("pattern", pattern), ("fact", fact), ("limit", written));

        Assert.Empty(problems.Select(problem => problem.Message?.Sv));
        Assert.Equal(meant, sheet["limit"]);
    }

    [Theory]
    [InlineData("hogst", "system.patchDays", "2 timmar", "skriv ett heltal, till exempel `95`; uppgiften räknas i dagar")]
    [InlineData("minst", "unit.employees", "1.5", "skriv ett heltal")]
    [InlineData("sett-over", "context.generativeAiPolicy.lastReviewedOn", "90 dagar", "gränsen räknas alltid i månader")]
    public void A_limit_in_another_unit_is_explained(string pattern, string fact, string written, string words) =>
        Assert.Contains(
            words,
            ADraft.Answered(("pattern", pattern), ("fact", fact), ("limit", written)).Problems.Single().Message!.Sv,
            StringComparison.Ordinal);

    [Fact]
    public void Words_of_a_choice_are_read_by_their_labels() =>
        Assert.Equal(
            "administration,company",
            ADraft.Answered(("pattern", "ord"), ("fact", "unit.kind"), ("words", "förvaltning, company")).Sheet["words"]);

    [Fact]
    public void A_fact_is_found_by_its_whole_name() =>
        Assert.Equal(
            "context.generativeAiPolicy.lastReviewedOn",
            ADraft.Answered(("pattern", "sett-over"), ("fact", "policy för generativ AI – senast översedd"), ("limit", "12")).Sheet[
                "fact"]);
}
