using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Reads <c>catalog</c>: version and title, once in all files.</summary>
internal static class HeaderReader
{
    public static void Read(MappingReader root, CatalogDraft draft)
    {
        if (!root.TryGroup("catalog", out var fields)) return;

        CatalogHeader header = new(fields.Text("version"), fields.Localized("title"), fields.Place);
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

    // What `lg catalog changes` can compare.
    private static bool IsThreeNumbers(string version) =>
        version.Split('.') is { Length: 3 } parts && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiDigit));
}
