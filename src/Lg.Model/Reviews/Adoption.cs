namespace Lg.Model;

/// <summary>What follows from what a review says of a decision.</summary>
internal static class Adoption
{
    /// <summary>
    /// Returns whether something has been decided: a date of the decision says so too, unless it is said that there is none.
    /// </summary>
    /// <param name="decided">Whether it has been, as far as that is said.</param>
    /// <param name="on">When it was decided.</param>
    public static bool? Implied(bool? decided, PartialDate? on) => decided ?? (on is null ? null : true);
}
