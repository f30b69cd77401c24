namespace Lg.Model.Reading;

/// <summary>The text of a review in the current form.</summary>
/// <param name="Text">The text, in the notation and with the layout that it had; as it was when it was in the current form already.</param>
/// <param name="Conversion">How it was converted; <c>null</c> when it was in the current form already.</param>
public sealed record UpgradedReview(string Text, Conversion? Conversion) : Confidential
{
    /// <summary>Gets whether comments and layout could not be kept, because what was said in one place belongs in another.</summary>
    public bool IsRewritten { get; init; }
}
