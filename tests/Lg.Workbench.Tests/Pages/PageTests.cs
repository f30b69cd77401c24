using Lg.Model;
using Lg.Rules.Tests.Evaluation;
using Lg.Tests;
using Lg.Workbench.Pages;

namespace Lg.Workbench.Tests.Pages;

public sealed class PageTests
{
    private static readonly ARequirement Hostile = new()
    {
        Id = "CI-A-02",
        Finding = ("Det brister.", "It is lacking."),
        Criterion = "review.unit.name != \"</code><script>alert(1)</script>```\"",
    };

    [Fact]
    public void A_requirement_as_text() => Snapshot.Matches(Lookup().Text(Lookup().Find("ci-a-01")!, Language.Swedish));

    [Fact]
    public void A_requirement_as_text_in_English() => Snapshot.Matches(Lookup().Text(Lookup().Find("CI-A-01")!, Language.English));

    [Fact]
    public void A_requirement_as_Markdown() => Snapshot.Matches(ASite.PageOf(ASite.With(ASite.Requirement).Markdown(), "sv/city/plans.md"));

    [Fact]
    public void A_requirement_as_HTML()
    {
        var page = ASite.PageOf(ASite.With(ASite.Requirement).Html(), "sv/city/CI-A-01.html");

        Snapshot.Matches(page[page.IndexOf("<body>", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void A_requirement_as_JSON() => Snapshot.Matches(PageJson.Write(Lookup().Find("CI-A-01")!));

    [Fact]
    public void Without_cases_a_page_says_where_the_examples_are()
    {
        RequirementLookup lookup = new(AnOpenedCatalog.With(null, ASite.Requirement).Rulebook!, null);

        Assert.Contains(
            "Exemplen följer inte med verktyget.", lookup.Text(lookup.Find("CI-A-01")!, Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_almost_right_is_suggested() => Assert.Equal("CI-A-01", Lookup().Meant("CI-A-10"));

    [Fact]
    public void A_question_is_told_as_one() => Assert.Contains(
        "Lg bedömer det aldrig",
        ASite.PageOf(ASite.With(new ARequirement { Kind = "question" }).Html(), "sv/city/CI-A-01.html"),
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_a_catalog_says_becomes_markup()
    {
        var opened = Titled("<img src=x onerror=alert(1)> [länk](http://evil) | # `kod` & \"citat\"", Hostile);
        var html = ASite.PageOf(ASite.Of(opened).Html(), "sv/city/CI-A-02.html");
        var markdown = ASite.PageOf(ASite.Of(opened).Markdown(), "sv/city/plans.md");

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", markdown, StringComparison.Ordinal);
        Assert.Contains("\\[länk\\](http:&#47;/evil) \\| \\# \\`kod\\` &amp;", markdown, StringComparison.Ordinal);
        Assert.Contains("\n````text\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_names_the_style_that_it_permits()
    {
        var page = ASite.PageOf(ASite.With(ASite.Requirement).Html(), "sv/city/CI-A-01.html");

        Assert.Contains("default-src &#x27;none&#x27;; style-src &#x27;sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_requirement_leads_to_the_one_that_replaced_it()
    {
        var retired = new ARequirement { Id = "CI-A-02" };
        var opened = OpenedCatalog.Open(
            "katalog",
            ARulebook.Files(ASite.Requirement.ToYaml(), retired.ToYaml() + "\n    status: deprecated\n    replacedBy: CI-A-01"),
            []);
        var html = ASite.Of(opened).Html();

        Assert.Contains(
            "<dt>Ersätts av</dt><dd><a href=\"CI-A-01.html\">CI-A-01 Krav CI-A-01</a></dd>",
            ASite.PageOf(html, "sv/city/CI-A-02.html"),
            StringComparison.Ordinal);
        Assert.Contains(
            "<dt>Ersätter</dt><dd><a href=\"CI-A-02.html\">", ASite.PageOf(html, "sv/city/CI-A-01.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deprecated", "Kravet är indraget: det gäller inte längre och bedöms inte, inte heller i äldre genomgångar.")]
    [InlineData("draft", "Kravet är ett utkast: det gäller ingen och bedöms inte.")]
    public void What_is_not_judged_is_not_said_to_apply_to_anybody(string status, string told)
    {
        var opened = AnOpenedCatalog.With(null, ASite.Requirement, new ARequirement { Id = "CI-A-02", Status = status });
        RequirementLookup lookup = new(opened.Rulebook!, opened.Cases);

        var page = lookup.Text(lookup.Find("CI-A-02")!, Model.Language.Swedish);

        Assert.Contains($"Så bedöms kravet\n  {told}\n\nKälla\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("kravet gäller\n", page, StringComparison.Ordinal);
    }

    private static OpenedCatalog Titled(string title, ARequirement requirement) => OpenedCatalog.Open(
        "katalog",
        ARulebook.Files(requirement.ToYaml().Replace("sv: Krav CI-A-02", $"sv: '{title}'", StringComparison.Ordinal)),
        []);

    private static RequirementLookup Lookup()
    {
        var opened = AnOpenedCatalog.With(ASite.Cases, ASite.Requirement);
        return new(opened.Rulebook!, opened.Cases);
    }
}
