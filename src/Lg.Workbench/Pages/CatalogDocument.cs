using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;

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
        new Block.Lead(texts.CatalogIs(catalog.Source.Version, requirements.Count(requirement => requirement.Status == LifeCycle.Active))),
        new Block.Heading(2, texts.Label.Rulesets),
        new Block.Table(
            texts.AllRulesets,
            [texts.Label.Ruleset, texts.Label.Demands, texts.Label.Areas],
            [.. catalog.Source.Rulesets.Select(ruleset => (IReadOnlyList<IReadOnlyList<Span>>)
                [
                    [Span.Link(texts.Of(ruleset.Title), new Target.Ruleset(ruleset.Id, Language))],
                    [texts.Requirements(requirements.Count(requirement => requirement.Ruleset == ruleset.Id))],
                    [.. Joined(AreasOf(ruleset).Select(area => LinkTo(ruleset, area)))],
                ])]),
        new Block.Heading(2, texts.HowToRead),
        .. texts.ReadingGuide.Select(line => new Block.Paragraph(line)),
    ];

    /// <summary>Returns the page of a rule set: its requirements by area.</summary>
    public IReadOnlyList<Block> Of(Named ruleset) =>
    [
        new Block.Heading(1, texts.Of(ruleset.Title)),
        new Block.Lead(texts.RulesetHas(requirements.Count(requirement => requirement.Ruleset == ruleset.Id), AreasOf(ruleset).Count)),
        new Block.Heading(2, texts.Label.Areas),
        new Block.Bullets([.. AreasOf(ruleset).Select(area => new Item([LinkTo(ruleset, area), $" ({texts.Requirements(In(ruleset, area).Count)})"], []))]),
        .. AreasOf(ruleset).SelectMany(area => Area(ruleset, area)),
    ];

    /// <summary>Returns the areas in which a rule set has requirements.</summary>
    public IReadOnlyList<Named> AreasOf(Named ruleset) => [.. catalog.Source.Areas.Where(area => In(ruleset, area).Count > 0)];

    /// <summary>Returns the requirements of an area of a rule set.</summary>
    public IReadOnlyList<Requirement> In(Named ruleset, Named area) =>
        [.. requirements.Where(requirement => requirement.Ruleset == ruleset.Id && requirement.Area == area.Id)];

    private Span LinkTo(Named ruleset, Named area) => Span.Link(texts.Of(area.Title), new Target.Area(ruleset.Id, area.Id, Language));

    private IEnumerable<Block> Area(Named ruleset, Named area) =>
    [
        new Block.Heading(2, texts.Of(area.Title), null, area.Id),
        new Block.Table(
            texts.RequirementsIn(texts.Of(area.Title)),
            [texts.Label.Requirement, texts.Label.Title, texts.Label.Severity, texts.Status],
            [.. In(ruleset, area).Select(Row)]) { IsIndex = true },
    ];

    private IReadOnlyList<IReadOnlyList<Span>> Row(Requirement requirement) =>
    [
        [Span.Link(requirement.Id, new Target.Requirement(requirement.Ruleset, requirement.Area, requirement.Id, Language))],
        [texts.Of(requirement.Title)],
        [texts.Word(requirement.Severity)],
        [requirement.Status == LifeCycle.Active ? "" : texts.Word(requirement.Status)],
    ];

    private static IEnumerable<Span> Joined(IEnumerable<Span> spans) => spans.SelectMany((span, i) => i == 0 ? [span] : new Span[] { ", ", span });
}
