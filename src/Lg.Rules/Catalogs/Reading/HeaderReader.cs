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
            draft.Bag.SecondHeader(header.Place, first.Place);
        else
            draft.Header = header;
    }
}
