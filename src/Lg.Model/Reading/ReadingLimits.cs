namespace Lg.Model.Reading;

/// <summary>The limits on a review, checked before the work that they bound.</summary>
internal static class ReadingLimits
{
    /// <summary>Bytes of a review: four times a review of 15,000 items, which is ten times the largest unit.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    /// <summary>Levels of nesting; the model itself has eight.</summary>
    public const int Depth = 32;

    /// <summary>Items of one list, so that a join of two lists stays affordable.</summary>
    public const int Items = 2_000;

    /// <summary>
    /// Items of all lists together, more than twice the largest review known: what a rule may cost is worked out from it.
    /// </summary>
    public const int TotalItems = 40_000;

    /// <summary>Values of a review in an older form, before it is converted: more than its items can have.</summary>
    public const int Values = 1_000_000;

    /// <summary>Characters of one text.</summary>
    public const int TextLength = 20_000;

    /// <summary>Characters of a key.</summary>
    public const int KeyLength = 100;

    /// <summary>Problems reported; the rest are counted.</summary>
    public const int Problems = 100;
}
