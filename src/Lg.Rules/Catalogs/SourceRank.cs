using Lg.Model.Reports;

namespace Lg.Rules.Catalogs;

/// <summary>
/// How strong the best source of a requirement is: the kind of its document first, then how well the place has been checked. The catalog does
/// not yet say on what a requirement rests (law, city, standard, practice, inference); once it does, that word replaces this type.
/// </summary>
/// <param name="Kind">The rank of the kind of document; the lowest is the strongest.</param>
/// <param name="Trust">The rank of the confidence; the lowest is the strongest.</param>
internal readonly record struct SourceRank(int Kind, int Trust) : IComparable<SourceRank>
{
    /// <summary>The rank of a requirement that rests on guesses only: what nobody has confirmed supports nothing, whatever the document is.</summary>
    private static readonly SourceRank Guess = new(int.MaxValue, int.MaxValue);

    /// <summary>Returns the rank of the strongest of some sources.</summary>
    /// <param name="pins">The places that a requirement comes from.</param>
    /// <param name="kindOf">Returns the kind of a document, as it stands in the catalog; <c>null</c> when the document is not in it.</param>
    public static SourceRank Strongest(IEnumerable<SourcePin> pins, Func<string, string?> kindOf) =>
        pins.Select(pin => Of(kindOf(pin.Document), pin.Confidence)).Append(Guess).Min();

    /// <summary>Returns whether a kind of document is an act or a regulation.</summary>
    public static bool IsLaw(string kind) => CatalogWords.SourceKinds.TryGetValue(kind, out var known) && known is SourceKind.Law or SourceKind.Regulation;

    public int CompareTo(SourceRank other) => (Kind, Trust).CompareTo((other.Kind, other.Trust));

    private static SourceRank Of(string? kind, Confidence confidence) =>
        kind is not null && RankOf(confidence) is { } rank && CatalogWords.SourceKinds.TryGetValue(kind, out var known) ? new(RankOf(known), rank) : Guess;

    private static int RankOf(SourceKind kind) => kind switch
    {
        SourceKind.Law or SourceKind.Regulation => 0,
        SourceKind.Guideline => 1,
        SourceKind.Standard => 2,
        SourceKind.Review => 3,
        SourceKind.Guidance => 4,
    };

    private static int? RankOf(Confidence confidence) => confidence switch
    {
        Confidence.V => 0,
        Confidence.H => 1,
        Confidence.S => 2,
        Confidence.V2 => 3,
        Confidence.U => null,
    };
}
