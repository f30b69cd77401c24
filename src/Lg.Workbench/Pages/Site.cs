using Lg.Model;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Pages;

/// <summary>All the pages of a catalog, in both languages.</summary>
internal sealed class Site
{
    private static readonly Language[] Languages = [Language.Swedish, Language.English];

    private readonly Rulebook rulebook;
    private readonly PageReader reader;
    private readonly List<Requirement> requirements;
    private readonly Action step;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="rulebook">The catalog.</param>
    /// <param name="cases">Its cases; <c>null</c> when they are not there.</param>
    /// <param name="step">Called once for each requirement that has been read.</param>
    public Site(Rulebook rulebook, IReadOnlyList<RequirementCases>? cases, Action? step = null)
    {
        this.rulebook = rulebook;
        this.step = step ?? (static () => { });
        reader = new(rulebook, cases);
        requirements = [.. reader.Requirements];
    }

    public int Count => requirements.Count;

    private Catalog Source => rulebook.Compiled.Source;

    /// <summary>Returns the pages as HTML: one for each requirement and rule set, and a first page.</summary>
    public IReadOnlyList<SiteFile> Html()
    {
        var pages = Pages();
        return [ChoiceOfLanguage(), .. Languages.SelectMany(language => Html(new PageTexts(language), pages))];
    }

    /// <summary>Returns the pages as Markdown: one for each area of a rule set, with a part for each requirement.</summary>
    public IReadOnlyList<SiteFile> Markdown()
    {
        var pages = Pages();
        return [ReadMe(), .. Languages.SelectMany(language => Markdown(new PageTexts(language), pages))];
    }

    private List<RequirementPage> Pages() => requirements.ConvertAll(requirement =>
    {
        step();
        return reader.Read(requirement);
    });

    private IEnumerable<SiteFile> Html(PageTexts texts, List<RequirementPage> pages)
    {
        CatalogDocument catalog = new(rulebook.Compiled, requirements, texts);
        yield return Html(texts, catalog.Start(), texts.Of(Source.Title), language => new PageTarget.Start(language), []);
        foreach (var ruleset in Source.Rulesets)
            yield return Html(
                texts,
                catalog.Of(ruleset),
                texts.Of(ruleset.Title),
                language => new PageTarget.Ruleset(ruleset.Id, language),
                [ToStart(texts)]);
        foreach (var page in pages)
        {
            var toRuleset = Span.Link(texts.Of(page.Ruleset.Title), new PageTarget.Ruleset(page.Ruleset.Id, texts.Language));
            yield return Html(
                texts,
                RequirementDocument.Of(page, texts, rulebook.CatalogVersion),
                $"{page.Id} {texts.Of(page.Title)}",
                language => new PageTarget.Requirement(page.Ruleset.Id, page.Area.Id, page.Id, language),
                [ToStart(texts), toRuleset],
                page.Id);
        }
    }

    private SiteFile Html(
        PageTexts texts,
        IReadOnlyList<Block> blocks,
        string title,
        Func<Language, Target> self,
        IReadOnlyList<Span> trail,
        string? here = null)
    {
        var path = SiteForm.Html.PathOf(self(texts.Language));
        PageFrame frame = new(title, texts.Language)
        {
            Trail = [.. trail, here ?? (trail.Count == 0 ? texts.AllRulesets : title)],
            Other = Span.Link(texts.OtherLanguage, self(texts.Other)) with { Language = texts.Other },
            Foot = Foot(texts),
        };
        return new(path, HtmlWriter.Write(frame, blocks, SiteForm.Html.LinksFrom(path)));
    }

    private IReadOnlyList<string> Foot(PageTexts texts) =>
        [$"{texts.Of(Source.Title)} · {texts.OfCatalog(rulebook.CatalogVersion)} · SHA-256 {rulebook.CatalogHash}", texts.IsGenerated];

    private SiteFile ChoiceOfLanguage()
    {
        PageTexts texts = new(Language.Swedish);
        PageFrame frame = new(texts.Of(Source.Title), texts.Language) { Foot = Foot(texts) };
        return new(
            "index.html", HtmlWriter.Write(frame, [new Block.Heading(1, frame.Title), Choice], SiteForm.Html.LinksFrom("index.html")));
    }

    private static Block Choice { get; } = new Block.Items([.. Languages.Select(language =>
        new Item(
            Span.Link(new PageTexts(language).RequirementByRequirement, new PageTarget.Start(language)) with { Language = language }))]);

    private IEnumerable<SiteFile> Markdown(PageTexts texts, List<RequirementPage> pages)
    {
        CatalogDocument catalog = new(rulebook.Compiled, requirements, texts);
        yield return Markdown(texts, language => new PageTarget.Start(language), [], catalog.Start());
        foreach (var ruleset in Source.Rulesets)
        {
            yield return Markdown(texts, language => new PageTarget.Ruleset(ruleset.Id, language), [ToStart(texts)], catalog.Of(ruleset));
            foreach (var area in catalog.AreasOf(ruleset))
            {
                var inArea = pages.Where(page => page.Ruleset == ruleset && page.Area == area).ToList();
                yield return Markdown(
                    texts,
                    language => new PageTarget.Area(ruleset.Id, area.Id, language),
                    [ToStart(texts), Span.Link(texts.Of(ruleset.Title), new PageTarget.Ruleset(ruleset.Id, texts.Language))],
                    [new Block.Heading(1, $"{texts.Of(ruleset.Title)}: {Texts.InSentence(texts.Of(area.Title))}")],
                    inArea);
            }
        }
    }

    private SiteFile Markdown(
        PageTexts texts,
        Func<Language, Target> self,
        IReadOnlyList<Span> trail,
        IReadOnlyList<Block> blocks,
        IReadOnlyList<RequirementPage>? pages = null)
    {
        var path = SiteForm.Markdown.PathOf(self(texts.Language));
        var links = SiteForm.Markdown.LinksFrom(path);
        Block.Paragraph around =
            new([.. trail.SelectMany(step => new[] { step, " · " }), Span.Link(texts.OtherLanguage, self(texts.Other))]);
        return new(path, string.Join('\n',
        [
            MarkdownWriter.Write([blocks[0], around, .. blocks.Skip(1)], links),
            .. (pages ?? []).Select(
                page => MarkdownWriter.Write(RequirementDocument.Of(page, texts, rulebook.CatalogVersion), links, lower: 1)),
            MarkdownWriter.Write([new Block.Paragraph(texts.IsGenerated)]),
        ]));
    }

    private SiteFile ReadMe() => new(
        "README.md",
        MarkdownWriter.Write(
            [new Block.Heading(1, $"{Source.Title.Sv} · {Source.Title.En}"), Choice], SiteForm.Markdown.LinksFrom("README.md")));

    private static Span ToStart(PageTexts texts) => Span.Link(texts.AllRulesets, new PageTarget.Start(texts.Language));
}
