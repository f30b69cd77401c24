namespace Lg.Model.Reading.Conversions;

/// <summary>One thing that the current form says otherwise than an older one.</summary>
internal interface IConversion
{
    /// <summary>
    /// Gets parts of a text, in UTF-8, one of which stands in every text that there is something to convert in; empty when none needs to.
    /// </summary>
    IReadOnlyList<byte[]> Marks { get; }

    /// <summary>Notes what has to be changed in a review.</summary>
    /// <param name="review">The review as it was written.</param>
    /// <param name="edits">Where to note it.</param>
    void Convert(SourceValue review, Edits edits);
}
