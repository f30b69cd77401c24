namespace Lg.Rules.Tests.Oracle;

/// <summary>
/// Something in which compiled expressions are known to depart from the manual. The slow evaluator imitates it when random expressions
/// are compared, so that what is not known yet is found; <see cref="KnownDifferenceTests"/> fails when it has been mended.
/// </summary>
internal enum KnownDifference
{
    /// <summary>
    /// A part of the review of which a member is read is there or not, and never unknown or an error:
    /// <c>(1 / 0 > 0 ? review.unit : previous.unit).name</c> is unknown, and so is a member of an object below one that is stated as none;
    /// <c>stated((c ? review.unit : previous.unit).name)</c> is false in a submitted review when <c>c</c> is unknown, or false and last
    /// year's review was not given.
    /// </summary>
    PartsAreThereOrNot,
}
