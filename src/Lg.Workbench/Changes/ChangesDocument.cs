using Lg.Model;
using Lg.Rules.Documents;

namespace Lg.Workbench.Changes;

/// <summary>
/// What differs between two catalogs, as a document: a change log by what the changes can do, and how far the version should move.
/// </summary>
internal sealed class ChangesDocument(Language language)
{
    private static readonly IReadOnlyList<(Effect Effect, LocalizedText Title)> Parts =
    [
        (Effect.Added, new("Tillkommer", "Added")),
        (Effect.Removed, new("Tas bort", "Removed")),
        (Effect.Verdict, new("Kan ändra ett utfall", "Can change a verdict")),
        (Effect.Weight, new("Kan ändra poäng eller mål", "Can change score or goals")),
        (Effect.Text, new("Bara text", "Text only")),
    ];

    public IReadOnlyList<Block> Of(CatalogChanges changes) =>
    [
        new Block.Heading(
            1,
            Say(
                $"Ändringar i katalogen {changes.OldVersion} → {changes.NewVersion}",
                $"Changes of the catalog {changes.OldVersion} → {changes.NewVersion}")),
        new Block.Paragraph(Version(changes), ParagraphKind.Lead),
        .. Parts.SelectMany(part => Part(part.Title, [.. changes.All.Where(change => PartOf(change) == part.Effect)])),
    ];

    /// <summary>Returns how far the version should move, and whether it has.</summary>
    public string Version(CatalogChanges changes) => (changes.Step, changes.IsVersionHighEnough) switch
    {
        (VersionStep.None, _) => Say("Inget skiljer katalogerna åt.", "Nothing differs between the catalogs."),
        (var step, true) => $"{Say("Steg", "Step")}: {Word(step)}.",
        (var step, false) => $"{Say("Steg", "Step")}: {Word(step)}. {Say($"Versionen bör vara lägst {changes.NextVersion}, men är {changes.NewVersion}.", $"The version should be at least {changes.NextVersion}, but is {changes.NewVersion}.")}",
    };

    /// <summary>Returns changes as a list, each with what is said otherwise.</summary>
    public Block.Items ListOf(IEnumerable<CatalogChange> changes) => new([.. changes.Select(ItemOf)]);

    private IEnumerable<Block> Part(LocalizedText title, List<CatalogChange> changes) => changes.Count == 0 ? [] :
    [
        new Block.Heading(2, $"{title.In(language)} ({changes.Count})"),
        ListOf(changes),
    ];

    private Item ItemOf(CatalogChange change) => new($"{Name(change)} – {change.Title.In(language)}{Came(change)}")
    {
        Details =
        [
            .. change.Differences.Select(
                difference => new Detail($"{difference.What.In(language)}: {Shown(difference.Before)} → {Shown(difference.After)}")),
            .. change.ReadBy.Count == 0 ? [] : new Detail[] { $"{Say("läses av", "read by")} {string.Join(", ", change.ReadBy)}" },
        ],
    };

    // What has come or gone is not told among the texts, whatever it is.
    private static Effect PartOf(CatalogChange change) => change.Fate switch
    {
        Fate.Added => Effect.Added,
        Fate.Removed => Effect.Removed,
        Fate.Changed => change.Effect,
    };

    private string Name(CatalogChange change) => change.Thing == Thing.Requirement ? change.Id : $"{Word(change.Thing)} {change.Id}";

    private string Came(CatalogChange change) =>
        change is { Fate: Fate.Removed, ReplacedBy: { } successor } ? Say($" (ersätts av {successor})", $" (replaced by {successor})") : "";

    private string Word(Thing thing) => thing switch
    {
        Thing.Requirement => Say("krav", "requirement"),
        Thing.Parameter => Say("parametern", "parameter"),
        Thing.Goal => Say("målet", "goal"),
        Thing.Source => Say("källan", "source"),
        Thing.Area => Say("området", "area"),
        Thing.Ruleset => Say("regelverket", "rule set"),
        Thing.Role => Say("rollen", "role"),
    };

    private string Word(VersionStep step) => step switch
    {
        VersionStep.None => Say("inget", "none"),
        VersionStep.Patch => Say("minsta (patch): bara text", "patch: text only"),
        VersionStep.Minor => Say(
            "mindre (minor): något tillkommer, tas bort eller vägs om, men inget krav som fanns förut kan få ett annat utfall",
            "minor: something is added, removed or weighs otherwise, but no requirement that was there can get another verdict"),
        VersionStep.Major => Say(
            "större (major): ett krav försvinner, eller ett som fanns förut kan få ett annat utfall",
            "major: a requirement goes, or one that was there can get another verdict"),
    };

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "–" : value;

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);
}
