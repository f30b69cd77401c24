using System.Xml.Linq;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Rules.Presentation.Decision;

namespace Lg.Rules.Tests.Presentation;

/// <summary>The unit's own risks as a matrix, and this year beside last year.</summary>
public sealed class PictureTests
{
    private static readonly Report Plain = AReport.Empty with { Unit = AReport.Full.Unit };

    [Fact]
    public void A_report_without_risks_has_no_matrix()
    {
        Assert.DoesNotContain("Risker i genomgången", MarkdownReport.Write(Plain, Language.Swedish), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"matrix\"", HtmlReport.Write(Plain, Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void Risks_stand_with_the_highest_value_first_and_what_the_unit_requires()
    {
        var text = Plainly(MarkdownReport.Write(With(8, Risk("R1", 1, 3), Risk("R2", 4, 2), Risk("R3", 2, 4)), Language.Swedish));

        Assert.Contains(
            "| R3 · Titel R3 | 2 × 4 = 8, kräver åtgärd |\n| R2 · Titel R2 | 4 × 2 = 8, kräver åtgärd |\n| R1 · Titel R1 | 1 × 3 = 3 |",
            text,
            StringComparison.Ordinal);
        Assert.Contains("Enheten kräver åtgärd från riskvärdet 8.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_stands_in_the_cell_of_its_likelihood_and_consequence_whose_number_is_their_product()
    {
        var picture = Picture(With(null, Risk("R9", 3, 2)));

        var sign = picture.Elements().Single(element => (string?)element.Attribute("class") == "sign");
        var cell = picture.Elements("rect").Single(rect => IsIn(sign, rect));
        var product = picture.Elements().Single(element => (string?)element.Attribute("class") == "product" && IsIn(element, cell));

        Assert.Equal(("R9", "6", "img"), (sign.Value, product.Value, picture.Attribute("role")!.Value));
        Assert.Equal((16, "Risker i genomgången"), (picture.Elements("rect").Count(), picture.Element("title")!.Value));
        Assert.Contains("sannolikhet nedifrån och upp", picture.Element("desc")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(1, 16)]
    [InlineData(8, 6)]
    [InlineData(16, 1)]
    public void Cells_from_the_level_of_the_unit_have_a_frame(int? level, int framed) => Assert.Equal(
        framed,
        Picture(With(level, Risk("R1", 1, 1)))
            .Elements("rect")
            .Count(rect => rect.Attribute("class")!.Value.Contains("framed", StringComparison.Ordinal)));

    [Theory]
    [InlineData(1, "En risk saknar sannolikhet, konsekvens eller båda.")]
    [InlineData(2, "2 risker saknar sannolikhet, konsekvens eller båda.")]
    public void Risks_without_both_numbers_are_counted_and_without_any_other_there_is_no_picture(int count, string said)
    {
        var report = With(8, [.. Enumerable.Range(1, count).Select(number => Risk($"R{number}", null, number))]);

        Assert.Contains(said, MarkdownReport.Write(report, Language.Swedish), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"matrix\"", HtmlReport.Write(report, Language.Swedish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(5, 2)]
    [InlineData(2, -1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_number_outside_the_scale_is_said_and_never_drawn(int likelihood, int consequence)
    {
        var report = With(null, Risk("R1", likelihood, consequence));

        Assert.Contains(
            "En risk har en sannolikhet eller konsekvens utanför skalan 1–4.",
            MarkdownReport.Write(report, Language.Swedish),
            StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"matrix\"", HtmlReport.Write(report, Language.Swedish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("likelihood")]
    [InlineData("consequence")]
    public void The_matrix_has_the_scale_of_the_review(string field)
    {
        var scale = FieldTable.TypeOf(typeof(Risk)).Find(field)!;

        Assert.Equal((1, RiskPage.Highest), ((int?)scale.Minimum, (int?)scale.Maximum));
    }

    [Fact]
    public void The_table_names_twenty_risks_and_counts_the_others()
    {
        var text =
            MarkdownReport.Write(With(null, [.. Enumerable.Range(100, 25).Select(number => Risk($"R{number}", 4, 4))]), Language.Swedish);

        Assert.Contains("| R119 ·", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| R120 ·", text, StringComparison.Ordinal);
        Assert.Contains("… och 5 till", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_last_year_compares_nothing() =>
        Assert.DoesNotContain(
            "jämfört med förra året",
            MarkdownReport.Write(Plain with { Score = AReport.Full.Score }, Language.Swedish),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(40, 50, 10, 30, "högre")]
    [InlineData(40, 50, 60, 70, "lägre")]
    [InlineData(40, 50, 30, 40, "kan inte avgöras")]
    [InlineData(40, 50, 40, 50, "kan inte avgöras")]
    [InlineData(40, 40, 40, 40, "oförändrat")]
    public void A_difference_is_said_when_no_answer_can_change_it(int low, int high, int lowBefore, int highBefore, string difference)
    {
        var report =
            Plain with { Score = Plain.Score with { Overall = new(low, high) }, PreviousScore = LastYear(new(lowBefore, highBefore)) };

        Assert.Contains($" | {difference} |\n", MarkdownReport.Write(report, Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_that_nothing_applied_of_last_year_is_not_compared()
    {
        var report = AReport.Full with { PreviousScore = LastYear(new(10, 20)) };

        Assert.Contains("| ISO/IEC 27001 | 20–60 | – | – |", MarkdownReport.Write(report, Language.Swedish), StringComparison.Ordinal);
    }

    private static PreviousScore LastYear(Interval overall) =>
        new() { AsOf = new(2024, 11, 19), Score = new() { Model = "lg-1", Overall = overall } };

    private static Report With(int? level, params ReportedRisk[] risks) =>
        Plain with { Risks = new() { Register = risks, AcceptanceLevel = level } };

    private static ReportedRisk Risk(string key, int? likelihood, int? consequence) =>
        new() { Key = key, Title = $"Titel {key}", Likelihood = likelihood, Consequence = consequence };

    private static XElement Picture(Report report)
    {
        var page = HtmlReport.Write(report, Language.Swedish);
        var start = page.IndexOf("<svg class=\"matrix\"", StringComparison.Ordinal);
        return XElement.Parse(page[start..(page.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length)]);
    }

    private static bool IsIn(XElement text, XElement rect) =>
        Of(text, "x") >= Of(rect, "x")
            && Of(text, "x") < Of(rect, "x") + Of(rect, "width")
            && Of(text, "y") >= Of(rect, "y")
            && Of(text, "y") < Of(rect, "y") + Of(rect, "height");

    private static int Of(XElement element, string attribute) => (int)element.Attribute(attribute)!;

    private static string Plainly(string text) => text.Replace('\u00A0', ' ');
}
