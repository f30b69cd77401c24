using Lg.Model.Reports;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>A list of which the review says that none of its items is of the kind that a requirement concerns.</summary>
public sealed class NoneOfAKindTests
{
    private static readonly ARequirement Warned = new()
    {
        Subject = "incident",
        Applies = "review.unit.kind == \"administration\" && incident.significant && incident.awareAt < asOf",
        Criterion = "incident.warningSent.exists",
        None = ("review.risks.anySignificantIncident", "incident.significant"),
    };

    [Theory]
    [InlineData("""{"unit": {"kind": "administration"}, "risks": {"anySignificantIncident": false}}""", Verdict.NotApplicable)]
    [InlineData("""{"unit": {"kind": "administration"}, "risks": {"anySignificantIncident": true}}""", Verdict.Undetermined)]
    [InlineData("""{"unit": {"kind": "administration"}}""", Verdict.Undetermined)]
    [InlineData("""{"risks": {"anySignificantIncident": false}}""", Verdict.NotApplicable)]
    [InlineData("""{"unit": {"kind": "company"}}""", Verdict.NotApplicable)]
    public void A_list_that_is_not_stated_has_none_when_the_review_says_so(string review, Verdict verdict) =>
        Assert.Equal(verdict, Assessed.Of(review, Warned).Requirements[0].Verdict);

    [Theory]
    [InlineData("", "incidentsComplete", "false", Verdict.NotApplicable)]
    [InlineData("", "incidentsComplete", "true", Verdict.NotApplicable)]
    [InlineData("\"significant\": false, ", "incidentsComplete", "false", Verdict.NotApplicable)]
    [InlineData("\"significant\": true, ", "incidentsComplete", "false", Verdict.NotMet)]
    [InlineData("\"significant\": true, ", "incidentsComplete", "true", Verdict.NotMet)]
    public void An_item_that_says_otherwise_of_itself_wins_and_one_that_says_nothing_is_not_of_the_kind(
        string item, string marker, string complete, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Assessed.Of(Review("false", $"{item}\"awareAt\": \"2025-10-01T10:00:00Z\"", marker, complete), Warned).Requirements[0].Verdict);

    [Fact]
    public void An_item_of_the_kind_is_undetermined_when_something_else_is_not_stated() =>
        Assert.Equal(
            Verdict.Undetermined,
            Assessed.Of(Review("false", "\"significant\": true", "incidentsComplete", "true"), Warned).Requirements[0].Verdict);

    [Fact]
    public void The_items_decide_when_there_is_some_of_the_kind() =>
        Assert.Equal(
            Verdict.Undetermined,
            Assessed.Of(Review("true", "\"awareAt\": \"2025-10-01T10:00:00Z\"", "incidentsComplete", "true"), Warned).Requirements[
                0].Verdict);

    [Fact]
    public void The_reason_is_what_the_review_says() =>
        Assert.Equal(
            "Kravet gäller inte: ingen betydande incident har inträffat under perioden.",
            Assessed.Of("""{"unit": {"kind": "administration"}, "risks": {"anySignificantIncident": false}}""", Warned).Requirements[
                0].Reason?.Sv);

    [Fact]
    public void Whether_there_is_any_is_asked_before_the_items() =>
        Assert.Equal(
            "/risks/anySignificantIncident",
            Assessed.Of("""{"unit": {"kind": "administration"}}""", Warned).Findings[0].Missing[0].Pointer);

    [Fact]
    public void The_items_are_asked_for_when_there_is_one_of_the_kind() =>
        Assert.Equal(
            "/risks/incidents",
            Assessed.Of("""{"unit": {"kind": "administration"}, "risks": {"anySignificantIncident": true}}""", Warned).Findings[0].Missing[
                0].Pointer);

    [Fact]
    public void That_there_is_none_is_among_the_answers_that_could_decide_an_item()
    {
        var report = Assessed.Of(
            """{"unit": {"kind": "administration"}, "risks": {"incidents": [{"key": "a", "awareAt": "2025-10-01T10:00:00Z"}], "incidentsComplete": true}}""",
            Warned);

        Assert.Contains(report.Findings[0].FactsNeeded, answers => answers is [{ Pointer: "/risks/anySignificantIncident" }]);
    }

    private static string Review(string any, string item, string marker, string complete) =>
        $$"""{"unit": {"kind": "administration"}, "risks": {"anySignificantIncident": {{any}}, "incidents": [{"key": "a", "warningSent": {"exists": false}, {{item}} }], "{{marker}}": {{complete}} } }""";
}
