namespace Lg.Model.Reading.Conversions;

/// <summary>One thing that the current form says otherwise than an older one.</summary>
internal interface IConversion
{
    /// <summary>Notes what has to be changed in a review.</summary>
    /// <param name="review">The review as it was written.</param>
    /// <param name="edits">Where to note it.</param>
    void Convert(SourceValue review, Edits edits);
}
