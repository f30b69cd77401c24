using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Rules.Tests.Presentation;

/// <summary>When the text report says why, and when the message has said it already.</summary>
public sealed class WhyInReportTests
{
    [Theory]
    [InlineData("Roller och ansvar är inte tydliga i verksamheten.", "Roller och ansvar är inte tydliggjorda.", "nej")]
    [InlineData("Ingen intern revision är gjord.", "Granskningen är av slaget ”tillsyn”, inte ”intern revision”.", "Tillsyn")]
    [InlineData(
        "Posten granskades senast 10 mars 2025. Gränsen är 12 månader.",
        "Posten granskades senast 10 mars 2025, 20 månader och 11 dagar före genomgången. Gränsen är 12 månader.",
        "10 mars 2025")]
    public void What_rests_on_the_one_fact_that_the_message_is_about_is_left_out(string message, string why, params string[] values) =>
        Assert.Equal(message, Told(message, why, values));

    [Theory]
    [InlineData("Enheten har för få konton.", "1 person har konto i cyberportalen. Det krävs minst 2 personer.", "1")]
    [InlineData(
        "Granskningen T har öppna fynd men saknar åtgärd eller slutdatum.",
        "Åtgärden är beslutad, men genomgången säger inte när den ska vara klar.",
        "ja",
        "inte angivet")]
    [InlineData(
        "Beredskapen är inte komplett. Den kräver bemanning, utsedda incidentledare och att rutinen är övad.",
        "Incidentledare är inte utsedda, och rutinen är inte övad.",
        "nej",
        "nej")]
    public void What_has_other_numbers_or_says_which_of_several_it_is_follows_the_message(
        string message, string why, params string[] values) => Assert.Equal($"{message} {why}", Told(message, why, values));

    [Theory]
    [InlineData(
        "Målet 9.1.1 saknar mått eller målvärde.",
        "Genomgången säger varken hur målet mäts eller vad målvärdet är.",
        "inte angivet",
        "inte angivet")]
    [InlineData("Genomgången redovisar inga beslut av ledningen.", "Genomgången säger inte vad ledningen har beslutat.", "inte angivet")]
    public void A_message_about_what_the_review_does_not_state_needs_no_why(string message, string why, params string[] values) =>
        Assert.Equal(message, Told(message, why, values));

    [Fact]
    public void An_open_verdict_says_why_it_is_open_and_not_the_question_too() => Assert.Equal(
        "Det går inte att avgöra: genomgången säger inte vad ledningen har beslutat.",
        Told(
            "Svar saknas: Vad har ledningen beslutat?",
            "Det går inte att avgöra: genomgången säger inte vad ledningen har beslutat.",
            [],
            isDecided: false));

    [Fact]
    public void A_message_that_is_told_again_with_more_is_left_out() => Assert.Equal(
        "Systemet diariet granskades senast 3 maj 2024, 18 månader före genomgången.",
        Told(
            "Systemet diariet granskades senast 3 maj 2024.",
            "Systemet diariet granskades senast 3 maj 2024, 18 månader före genomgången.",
            ["3 maj 2024", "ja"]));

    private static string Told(string message, string why, string[] values, bool isDecided = true) => ReportFacts.Why(
        AReport.Both(message, message),
        AReport.Both(why, why),
        [
            .. values.Select(value => new Evidence
            {
                Pointer = "/x",
                Label = AReport.Both("x", "x"),
                Value = value == "inte angivet" ? Evidence.NotStated : AReport.Both(value, value),
            }),
        ],
        [],
        isDecided,
        new Texts(Language.Swedish));
}
