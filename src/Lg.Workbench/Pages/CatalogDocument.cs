using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Documents;

namespace Lg.Workbench.Pages;

/// <summary>Writes the page of a rule set and the first page of a language, as the parts of a page.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="requirements">Its requirements, in order.</param>
/// <param name="texts">The words of the reader.</param>
internal sealed class CatalogDocument(CompiledCatalog catalog, IReadOnlyList<Requirement> requirements, PageTexts texts)
{
    private Language Language => texts.Language;

    /// <summary>Returns the first page: the rule sets, and how many requirements each has.</summary>
    public IReadOnlyList<Block> Start() =>
    [
        new Block.Heading(1, texts.Of(catalog.Source.Title)),
        new Block.Paragraph(
            texts.CatalogIs(catalog.Source.Version, requirements.Count(requirement => requirement.Status == LifeCycle.Active)),
            ParagraphKind.Lead),
        new Block.Heading(2, texts.Label.Rulesets),
        Block.Table.Of(
            texts.AllRulesets,
            catalog.Source.Rulesets,
            new(texts.Label.Ruleset, ruleset => Span.Link(texts.Of(ruleset.Title), new PageTarget.Ruleset(ruleset.Id, Language))),
            new(texts.Label.Demands, ruleset => texts.Requirements(requirements.Count(requirement => requirement.Ruleset == ruleset.Id))),
            new(texts.Label.Areas, ruleset => Inline.Join(", ", AreasOf(ruleset).Select(area => LinkTo(ruleset, area))))),
        new Block.Heading(2, texts.HowToRead),
        .. texts.ReadingGuide.Select(line => new Block.Paragraph(line)),
    ];

    /// <summary>Returns the page of a rule set: its requirements by area.</summary>
    public IReadOnlyList<Block> Of(Named ruleset) =>
    [
        new Block.Heading(1, texts.Of(ruleset.Title)),
        new Block.Paragraph(
            texts.RulesetHas(requirements.Count(requirement => requirement.Ruleset == ruleset.Id), AreasOf(ruleset).Count),
            ParagraphKind.Lead),
        new Block.Heading(2, texts.Label.Areas),
        new Block.Items(
            [.. AreasOf(ruleset).Select(area => new Item([LinkTo(ruleset, area), $" ({texts.Requirements(In(ruleset, area).Count)})"]))]),
        .. AreasOf(ruleset).SelectMany(area => Area(ruleset, area)),
    ];

    /// <summary>Returns the areas in which a rule set has requirements.</summary>
    public IReadOnlyList<Named> AreasOf(Named ruleset) => [.. catalog.Source.Areas.Where(area => In(ruleset, area).Count > 0)];

    /// <summary>Returns the requirements of an area of a rule set.</summary>
    public IReadOnlyList<Requirement> In(Named ruleset, Named area) =>
        [.. requirements.Where(requirement => requirement.Ruleset == ruleset.Id && requirement.Area == area.Id)];

    private Span LinkTo(Named ruleset, Named area) => Span.Link(texts.Of(area.Title), new PageTarget.Area(ruleset.Id, area.Id, Language));

    private IEnumerable<Block> Area(Named ruleset, Named area) =>
    [
        new Block.Heading(2, texts.Of(area.Title)) { Anchor = SiteForm.AnchorOf(area.Id) },
        Block.Table.Of<Requirement>(
            texts.RequirementsIn(texts.Of(area.Title)),
            In(ruleset, area),
            new(texts.Label.Requirement, one => Span.Link(one.Id, new PageTarget.Requirement(one.Ruleset, one.Area, one.Id, Language))),
            new(texts.Label.Title, one => texts.Of(one.Title)),
            new(texts.Label.Severity, one => texts.Word(one.Severity)),
            new(texts.Status, one => one.Status == LifeCycle.Active ? "" : texts.Word(one.Status))) with { IsIndex = true },
    ];
}
