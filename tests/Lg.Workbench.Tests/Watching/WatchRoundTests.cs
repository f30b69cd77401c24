using System.Text;
using Lg.Model;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Watching;

namespace Lg.Workbench.Tests.Watching;

public sealed class WatchRoundTests
{
    private static readonly WatchRound First = RealCatalog.Round;

    [Fact]
    public void The_first_round_runs_every_case() => Assert.Equal((CountOfCases, true), (First.Ran, First.IsFine));

    [Fact]
    public void When_nothing_has_changed_nothing_is_run() => Assert.Equal(0, First.After(Edited("areas.yaml", "xyz", "xyz")).Ran);

    [Fact]
    public void A_comment_changes_no_outcome() =>
        Assert.Equal(0, First.After(Edited("iso27001/audits.yaml", "ruleset:", "# en kommentar\nruleset:")).Ran);

    [Theory]
    [InlineData("areas.yaml", "sv: Mål", "sv: Målen")]
    [InlineData("sources.yaml", "sv: \"ISO/IEC 27001:2022", "sv: \"SS-ISO/IEC 27001:2022")]
    public void A_title_that_no_case_speaks_of_runs_nothing(string path, string find, string put) =>
        Assert.Equal(0, First.After(Edited(path, find, put)).Ran);

    [Fact]
    public void A_criterion_that_is_changed_runs_the_cases_of_its_requirement_and_no_others()
    {
        var round = First.After(Edited(
            "riktlinje/records.yaml",
            "review.assets.disposalPossible || review.assets.disposalRequested",
            "review.assets.disposalPossible && review.assets.disposalRequested"));

        Assert.Equal(4, round.Ran);
        Assert.All(round.Cases!.Failures, failure => Assert.Equal("RL-ARK-02", failure.Requirement));
        Assert.NotEmpty(round.Cases.Failures);
    }

    [Fact]
    public void A_parameter_that_is_changed_runs_the_cases_of_those_that_use_it()
    {
        var round = First.After(Edited("riktlinje/parameters.yaml", "value: 12", "value: 24"));

        Assert.InRange(round.Ran, 1, 60);
        Assert.Contains(round.Cases!.Failures, failure => failure.Requirement == "RL-LA-02");
    }

    [Fact]
    public void A_file_of_cases_that_is_changed_runs_its_cases()
    {
        var round = First.After(Edited("riktlinje/records.cases.yaml", "verdict: met", "verdict: notMet"));

        Assert.Equal((1, 1), (round.Cases!.Failures.Count(), round.Changed.Count));
        Assert.InRange(round.Ran, 4, 40);
    }

    [Fact]
    public void A_mistake_that_is_mended_brings_back_all_that_was_known()
    {
        var broken = First.After(Edited("riktlinje/records.yaml", "dimension: adequacy", "dimension: adequate"));
        var mended = broken.After(RealCatalog.Files);

        Assert.Null(broken.Cases);
        Assert.Equal((0, true), (mended.Ran, mended.IsFine));
        Assert.Equal(["LG3033"], Mended.Between(broken, mended).Select(told => told.Sv.Split(": ")[1]));
    }

    [Fact]
    public void A_folder_that_is_gone_is_told_and_comes_back()
    {
        var gone = First.After(WatchedFiles.Read(RealCatalog.Folder + "-borta"));

        Assert.True(gone.Check.HasErrors);
        Assert.Equal(0, gone.After(RealCatalog.Files).Ran);
    }

    [Fact]
    public void A_round_is_told_in_a_few_lines()
    {
        var round =
            First.After(Edited("riktlinje/records.cases.yaml", "finding: Det finns ingen aktuell", "finding: Det saknas en aktuell"));

        var told =
            WatchText.Write(round, First, "2 sekunder", Language.Swedish).Replace(RealCatalog.Folder + "/", "", StringComparison.Ordinal);

        Assert.Equal(
            $"""
            ändrat: riktlinje/records.cases.yaml
            riktlinje/records.cases.yaml:8: RL-ARK-01: ingen aktuell anvisning
              text      väntat   Det saknas en aktuell hanteringsanvisning för allmänna handlingar.
                        blev     Det finns ingen aktuell hanteringsanvisning för allmänna handlingar.
              uppgifter Bedömd per: 21 november 2026
                        Hanteringsanvisning för allmänna handlingar: finns inte

            {Rulebook.Shipped.Requirements.Count} krav och {CountOfCases} fall, inget att anmärka på; 1 fall inte som väntat, {round.Ran} körda nu. (2 sekunder)

            """,
            told);
    }

    private static int CountOfCases => CaseReader.Read(RealCatalog.Files.CaseFiles, new DiagnosticBag()).Sum(cases => cases.Cases.Count);

    private static WatchedFiles Edited(string path, string find, string put)
    {
        var real = RealCatalog.Files;
        return new(real.Folder, [.. real.Files.Select(Edit)], [.. real.CaseFiles.Select(Edit)], new DiagnosticBag());

        CatalogFile Edit(CatalogFile file)
        {
            if (file.Path != $"{real.Folder}/{path}")
                return file;

            var text = Encoding.UTF8.GetString(file.Utf8.Span);
            var place = Math.Max(0, text.IndexOf(find, StringComparison.Ordinal));
            return file with
            {
                Utf8 = Encoding.UTF8.GetBytes(
                    text[place..].StartsWith(find, StringComparison.Ordinal) ? text[..place] + put + text[(place + find.Length)..] : text),
            };
        }
    }
}
