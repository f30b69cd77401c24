using Lg.Model.Reports;

namespace Lg.Rules.Catalogs;

/// <summary>The strongest basis that sources can carry: by the kind of each document, unless nobody has confirmed the place.</summary>
internal static class SourceBasis
{
    /// <summary>
    /// Returns what a requirement rests on: what it declares or, when it declares nothing, the strongest that its sources carry.
    /// </summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="kindOf">
    /// Returns the kind of a document, as it stands in the catalog; <c>null</c> when the document is not in it.
    /// </param>
    public static Basis Of(Requirement requirement, Func<string, string?> kindOf) =>
        requirement.Basis ?? Strongest(requirement.Sources, kindOf);

    /// <summary>Returns the strongest basis that some sources carry.</summary>
    /// <param name="pins">The places that a requirement comes from.</param>
    /// <param name="kindOf">
    /// Returns the kind of a document, as it stands in the catalog; <c>null</c> when the document is not in it.
    /// </param>
    public static Basis Strongest(IEnumerable<SourcePin> pins, Func<string, string?> kindOf) =>
        pins.Select(pin => Of(kindOf(pin.Document), pin.Confidence)).Append(Basis.Inference).Min();

    // What is uncertain carries no more than a conclusion of the catalog, whatever the document is.
    private static Basis Of(string? kind, Confidence confidence) =>
        kind is not null && confidence != Confidence.U && CatalogWords.SourceKinds.TryGetValue(kind, out var known)
            ? Of(known)
            : Basis.Inference;

    private static Basis Of(SourceKind kind) => kind switch
    {
        SourceKind.Law or SourceKind.Regulation => Basis.Law,
        SourceKind.Guideline => Basis.City,
        SourceKind.Standard => Basis.Standard,
        SourceKind.Review => Basis.Practice,
        SourceKind.Guidance => Basis.Inference,
    };
}
