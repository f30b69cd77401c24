using Lg.Model;

namespace Lg.Workbench.Pages;

/// <summary>What stands around the parts of a page.</summary>
internal sealed record PageFrame
{
    /// <summary>Gets the path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the words of the reader.</summary>
    public required PageTexts Texts { get; init; }

    /// <summary>Gets the title of the window.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the way from the first page to this one, which stands last without a link.</summary>
    public required IReadOnlyList<Span> Trail { get; init; }

    /// <summary>Gets the same page in the other language.</summary>
    public required Target Other { get; init; }

    /// <summary>Gets the title, the version and the hash of the catalog.</summary>
    public required string Catalog { get; init; }

    public Language Language => Texts.Language;

    public Language OtherLanguage => Language == Language.Swedish ? Language.English : Language.Swedish;
}
