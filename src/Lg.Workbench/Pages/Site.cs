using Lg.Model;
using Lg.Rules;
using Lg.Rules.Catalogs;
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
        yield return Html(texts, catalog.Start(), texts.Of(Source.Title), language => new Target.Start(language), []);
        foreach (var ruleset in Source.Rulesets)
            yield return Html(texts, catalog.Of(ruleset), texts.Of(ruleset.Title), language => new Target.Ruleset(ruleset.Id, language), [ToStart(texts)]);
        foreach (var page in pages)
        {
            var toRuleset = Span.Link(texts.Of(page.Ruleset.Title), new Target.Ruleset(page.Ruleset.Id, texts.Language));
            yield return Html(
                texts,
                RequirementDocument.Write(page, texts, rulebook.CatalogVersion),
                $"{page.Id} {texts.Of(page.Title)}",
                language => new Target.Requirement(page.Ruleset.Id, page.Area.Id, page.Id, language),
                [ToStart(texts), toRuleset],
                page.Id);
        }
    }

    private SiteFile Html(PageTexts texts, IReadOnlyList<Block> blocks, string title, Func<Language, Target> self, IReadOnlyList<Span> trail, string? here = null)
    {
        var frame = FrameOf(texts, title, SiteForm.Html.PathOf(self(texts.Language)), self, [.. trail, here ?? (trail.Count == 0 ? texts.AllRulesets : title)]);
        return new(frame.Path, HtmlWriter.Write(frame, blocks));
    }

    private PageFrame FrameOf(PageTexts texts, string title, string path, Func<Language, Target> self, IReadOnlyList<Span> trail) => new()
    {
        Path = path,
        Texts = texts,
        Title = title,
        Trail = trail,
        Other = self(texts.Language == Language.Swedish ? Language.English : Language.Swedish),
        Catalog = $"{texts.Of(Source.Title)} · {texts.OfCatalog(rulebook.CatalogVersion)} · SHA-256 {rulebook.CatalogHash}",
    };

    private SiteFile ChoiceOfLanguage()
    {
        PageTexts texts = new(Language.Swedish);
        var frame = FrameOf(texts, texts.Of(Source.Title), "index.html", language => new Target.Start(language), []);
        return new(frame.Path, HtmlWriter.Choice(frame, new Target.Start(Language.Swedish), new Target.Start(Language.English)));
    }

    private IEnumerable<SiteFile> Markdown(PageTexts texts, List<RequirementPage> pages)
    {
        CatalogDocument catalog = new(rulebook.Compiled, requirements, texts);
        yield return Markdown(texts, language => new Target.Start(language), [], catalog.Start());
        foreach (var ruleset in Source.Rulesets)
        {
            yield return Markdown(texts, language => new Target.Ruleset(ruleset.Id, language), [ToStart(texts)], catalog.Of(ruleset));
            foreach (var area in catalog.AreasOf(ruleset))
            {
                var inArea = pages.Where(page => page.Ruleset == ruleset && page.Area == area).ToList();
                yield return Markdown(
                    texts,
                    language => new Target.Area(ruleset.Id, area.Id, language),
                    [ToStart(texts), Span.Link(texts.Of(ruleset.Title), new Target.Ruleset(ruleset.Id, texts.Language))],
                    [new Block.Heading(1, $"{texts.Of(ruleset.Title)}: {Texts.InSentence(texts.Of(area.Title))}")],
                    inArea);
            }
        }
    }

    private SiteFile Markdown(PageTexts texts, Func<Language, Target> self, IReadOnlyList<Span> trail, IReadOnlyList<Block> blocks, IReadOnlyList<RequirementPage>? pages = null)
    {
        var path = SiteForm.Markdown.PathOf(self(texts.Language));
        var other = self(texts.Language == Language.Swedish ? Language.English : Language.Swedish);
        List<Block> all = [blocks[0], new Block.Paragraph([.. trail.SelectMany(step => new[] { step, " · " }), Span.Link(texts.OtherLanguage, other)]), .. blocks.Skip(1)];
        var body = MarkdownWriter.Write(path, all) + string.Concat((pages ?? []).Select(page => "\n" + MarkdownWriter.Write(path, RequirementDocument.Write(page, texts, rulebook.CatalogVersion), lower: 1)));
        return new(path, body + "\n" + MarkdownWriter.Write(path, [new Block.Paragraph(texts.IsGenerated)]));
    }

    private SiteFile ReadMe() => new(
        "README.md",
        MarkdownWriter.Write(
            "README.md",
            [
                new Block.Heading(1, $"{Source.Title.Sv} · {Source.Title.En}"),
                new Block.Bullets([
                    new Item([Span.Link("Krav för krav, på svenska", new Target.Start(Language.Swedish))], []),
                    new Item([Span.Link("Requirement by requirement, in English", new Target.Start(Language.English))], []),
                ]),
            ]));

    private static Span ToStart(PageTexts texts) => Span.Link(texts.AllRulesets, new Target.Start(texts.Language));
}
