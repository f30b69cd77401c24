using System.Text;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Rules.Tests.Presentation;

/// <summary>A reader sees which sources a lawyer must confirm, and which are what the city does, in every form of a report.</summary>
public sealed class SourceStandingTests
{
    [Theory]
    [InlineData(Confidence.V, SourceStanding.Accepted, "", "")]
    [InlineData(Confidence.H, SourceStanding.Accepted, "", "")]
    [InlineData(Confidence.S, SourceStanding.Practice, " (så som den återges i genomgångar)", " (as reviews render it)")]
    [InlineData(Confidence.V2, SourceStanding.NotConfirmed, " (källtexten är inte kontrollerad)", " (text of the source not checked)")]
    [InlineData(Confidence.U, SourceStanding.NotConfirmed, " (källtexten är inte kontrollerad)", " (text of the source not checked)")]
    public void How_a_source_stands_follows_from_how_well_it_has_been_checked(
        Confidence confidence, SourceStanding standing, string sv, string en)
    {
        var report = With(Source("Lagen", confidence));

        Assert.Equal(standing, report.Findings[0].Sources[0].Standing);
        Assert.Contains(
            $"Källa: Lagen, 1 §{sv}\n", TextReport.Write(report, Language.Swedish, ReportDetail.Full), StringComparison.Ordinal);
        Assert.Contains(
            $"Source: Lagen, 1 §{en}\n", TextReport.Write(report, Language.English, ReportDetail.Full), StringComparison.Ordinal);
        Assert.Contains($"| Lagen, 1 §{sv} |", MarkdownReport.Write(report, Language.Swedish, ReportDetail.Full), StringComparison.Ordinal);
        Assert.Contains($"| Lagen, 1 §{en} |", MarkdownReport.Write(report, Language.English, ReportDetail.Full), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Confidence.V, "")]
    [InlineData(Confidence.S, ",\"standing\":\"practice\"")]
    [InlineData(Confidence.V2, ",\"standing\":\"notConfirmed\"")]
    public void In_JSON_it_is_a_field_unless_the_source_is_taken_as_it_stands(Confidence confidence, string standing) =>
        Assert.Contains(
            $"\"at\":\"1 §\"{standing}}}",
            Encoding.UTF8.GetString(ReportJson.Write(With(Source("Lagen", confidence)))),
            StringComparison.Ordinal);

    [Fact]
    public void A_page_names_the_first_source_and_those_that_are_not_confirmed() =>
        Assert.Contains(
            "Källa: Lagen, 1 §; Förslaget, 1 § (källtexten är inte kontrollerad)\n",
            TextReport.Write(
                With(Source("Lagen", Confidence.V), Source("Genomgången", Confidence.S), Source("Förslaget", Confidence.U)),
                Language.Swedish,
                ReportDetail.Full),
            StringComparison.Ordinal);

    private static Report With(params SourceReference[] sources) =>
        AReport.Empty with
        {
            Findings =
            [
                AReport.Finding("X-1", Severity.Major, Verdict.NotMet, 1m, "Något saknas.", "Something is missing.") with
                {
                    Sources = sources,
                },
            ],
        };

    private static SourceReference Source(string title, Confidence confidence) =>
        new() { Document = title, Title = new(title, title), At = "1 §", Confidence = confidence };
}
