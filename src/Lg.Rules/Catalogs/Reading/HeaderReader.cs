using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Reads <c>catalog</c>: version and title, once in all files.</summary>
internal static class HeaderReader
{
    public static void Read(MappingReader root, CatalogDraft draft)
    {
        if (!root.TryGroup("catalog", out var fields)) return;

        CatalogHeader header = new(fields.Text("version"), fields.Localized("title"), fields.Place)
        {
            MainThreats =
            [
                .. fields.OptionalItems("mainThreats")
                    .Select(node => MappingReader.Over(node, draft.Bag))
                    .OfType<MappingReader>()
                    .Select(ReadThreats),
            ],
        };
        fields.Finish();

        if (draft.Header is { } first)
        {
            draft.Bag.SecondHeader(header.Place, first.Place);
            return;
        }

        draft.Header = header;
        if (header.Version.Length > 0 && !IsThreeNumbers(header.Version))
            draft.Bag.OddVersion(fields.PlaceOf("version"), header.Version);
    }

    private static MainThreats ReadThreats(MappingReader fields)
    {
        MainThreats main = new(fields.Year("from"), fields.Words("threats", CatalogWords.Threats));
        fields.Finish();
        return main;
    }

    // What `lg catalog changes` can compare.
    private static bool IsThreeNumbers(string version) =>
        version.Split('.') is { Length: 3 } parts && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiDigit));
}
