using Lg.Model;
using Lg.Model.Reports;
using Lg.Workbench.Checks;

namespace Lg.Catalog.Tests;

/// <summary>What a lawyer asks of the catalog: a source behind every sentence, and the same said in both languages.</summary>
public sealed class CatalogTextsTests
{
    public static TheoryData<string> Ids => [.. ShippedCatalog.Rulebook.Requirements.Select(requirement => requirement.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_judged_on_the_catalogs_own_word_alone(string id)
    {
        var requirement = ShippedCatalog.Rulebook.Requirements.Single(requirement => requirement.Id == id);

        Assert.True(
            requirement.Kind == RequirementKind.Question || requirement.Sources.Any(source => source.Confidence != Confidence.U), id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_texts_are_finished_and_say_the_same_facts_in_both_languages(string id)
    {
        var texts = Texts(id).ToList();

        Assert.Equal(
            [],
            texts.SelectMany(text => new[] { text.Sv, text.En })
                .Where(text => Unfinished.In(text).Any() || text.Trim() != text || text.Length < TextLimits.Shortest));
        Assert.Equal([], texts.SelectMany(text => SameFacts.Differing(text.Sv, text.En)));
    }

    private static IEnumerable<LocalizedText> Texts(string id)
    {
        var requirement = ShippedCatalog.Rulebook.Compiled.Requirements.Single(requirement => requirement.Id == id).Source;
        return new LocalizedText?[]
        {
            requirement.Title,
            requirement.Purpose,
            requirement.Finding is { } finding ? new LocalizedText(finding.Sv.Text, finding.En.Text) : null,
            requirement.Remedy,
            requirement.Question,
        }.OfType<LocalizedText>();
    }
}
