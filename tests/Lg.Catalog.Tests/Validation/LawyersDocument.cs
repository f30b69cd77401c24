using System.Text;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;

namespace Lg.Catalog.Tests.Validation;

/// <summary>Writes <c>docs/for-catalog-owners/jurister.md</c>: what nobody has read, or somebody must confirm.</summary>
internal static class LawyersDocument
{
    private const string Introduction = """
        # För stadens jurister: att läsa och bekräfta

        Katalogen bygger på lagar, föreskrifter och andra dokument. Några av dem har ingen kunnat läsa i original, och några ställen kan läsas på mer än ett sätt. De står här, källa för källa, med hur katalogen har läst dem
        och vad som ändras om de ska läsas annorlunda. Sidan skapas av `tests/Lg.Catalog.Tests/Validation` ur `sources.yaml` och `lawyers.tsv`, och ett test håller den aktuell.

        När en text är läst: höj `confidence` till `V` i `sources.yaml` och på de ställen i kraven som stämmer, ändra de krav som inte stämmer, och ta bort raden ur `lawyers.tsv`. Se [rules-catalog/README.md](../../rules-catalog/README.md#följ-en-ny-lag).

        """;

    private static readonly Lg.Rules.Catalogs.Catalog Shipped = ShippedCatalog.Rulebook.Compiled.Source;

    private static readonly ILookup<string, Doubt> Doubts = Doubt.All.ToLookup(doubt => doubt.Source, StringComparer.Ordinal);

    /// <summary>
    /// Gets the sources that a lawyer must look at: not read in the original, with a doubt noted, or with a place that is in doubt.
    /// </summary>
    public static IReadOnlyList<Source> Sources { get; } =
        [
            .. Shipped.Sources.Where(source => source.Kind != "review"
                && (IsDoubtful(source.Confidence)
                    || source.Confidence == Confidence.S
                    || source.Note is not null
                    || Resting(source).Count > 0
                    || Doubts.Contains(source.Id))),
        ];

    public static string Write()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var source in Sources)
            Write(text, source);

        text.Append(
            "\n## Praxis: så gör enheter i staden\n\nDessa dokument är lästa. De säger vad en enhet gör, inte vad andra är skyldiga att göra, så krav som bara vilar på dem är högst *större*.\n\n");
        foreach (var source in Shipped.Sources.Where(source => source.Kind == "review"))
            text.Append(Invariant($"* {source.Title.Sv}{Said(source.Id)}\n"));
        return text.ToString();
    }

    private static void Write(StringBuilder text, Source source)
    {
        text.Append(Invariant($"\n## {source.Title.Sv}\n\n{Word(source.Confidence)}"));
        text.Append(source.Note is { } note ? Invariant($" {note.Sv}\n") : "\n");
        if (Resting(source) is { Count: > 0 } resting)
            text.Append(Invariant($"\nKrav som pekar på ett obekräftat ställe: {string.Join(", ", resting)}.\n"));
        if (!Doubts.Contains(source.Id))
            return;

        text.Append("\n| ställe | så har katalogen läst det | om det ska läsas annorlunda |\n|---|---|---|\n");
        foreach (var doubt in Doubts[source.Id])
            text.Append(Invariant($"| {doubt.Where} | {doubt.ReadAs} | {doubt.Changes} |\n"));
    }

    private static string Said(string source) =>
        string.Concat(Doubts[source].Select(doubt => Invariant($"; {doubt.Where}: {doubt.ReadAs} Annars: {doubt.Changes}")));

    private static IReadOnlyList<string> Resting(Source source) =>
    [
        .. Shipped.Requirements
            .Where(requirement => requirement.Sources.Any(pin => pin.Document == source.Id && IsDoubtful(pin.Confidence)))
            .Select(requirement => requirement.Id).Order(StringComparer.Ordinal),
    ];

    private static bool IsDoubtful(Confidence confidence) => confidence is Confidence.V2 or Confidence.U;

    private static string Word(Confidence confidence) => confidence switch
    {
        Confidence.V => "Läst i original.",
        Confidence.H => "Ur minnet, med stor säkerhet; inte läst här.",
        Confidence.S => "Känd genom en verklig genomgång; inte läst i original.",
        Confidence.V2 => "Känd bara i andra hand.",
        Confidence.U => "Osäker.",
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
