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
    /// <c>stated((c ? review.unit : previous.unit).name)</c> is false in a submitted review when <c>c</c> is unknown.
    /// </summary>
    PartsAreThereOrNot,

    /// <summary><c>stated(previous.unit.name)</c> is false in a submitted review when last year's review was not given, and so unknown in all its parts.</summary>
    SilenceOfPreviousNotGiven,

    /// <summary><c>int("12\u0000")</c> is 12: zeros after the digits are passed over.</summary>
    NumberBeforeNul,

    /// <summary><c>double("1e999")</c> is endless, and <c>double("+Inf")</c>, which <c>string</c> makes of it, is an error; in CEL it is the other way round.</summary>
    EndlessTexts,

    /// <summary>A time finer than 100 nanoseconds is refused where it is written out, but cut where it is put together: <c>timestamp("…00.123456789" + "Z")</c>.</summary>
    FineTimes,
}
