using System.Numerics;
using Lg.Model.Fields;

namespace Lg.Rules.Tests.Oracle;

/// <summary>Said of what nobody has stated, and of what is computed from it.</summary>
internal sealed record SlowUnknown
{
    private SlowUnknown()
    {
    }

    public static SlowUnknown Instance { get; } = new();
}

/// <summary>Why there is no value.</summary>
internal sealed record SlowError(string Code)
{
    public static SlowError Overflow { get; } = new("Overflow");

    public static SlowError DivideByZero { get; } = new("DivideByZero");

    public static SlowError NoSuchField { get; } = new("NoSuchField");

    public static SlowError IndexOutOfRange { get; } = new("IndexOutOfRange");

    public static SlowError BadConversion { get; } = new("BadConversion");

    public static SlowError DateOutOfRange { get; } = new("DateOutOfRange");

    public static SlowError NoSuchKey { get; } = new("NoSuchKey");

    public static SlowError RepeatedKey { get; } = new("RepeatedKey");

    public static SlowError TooLarge { get; } = new("TooLarge");
}

/// <summary>A day of the calendar.</summary>
internal sealed record SlowDay(int Year, int Month, int Day);

/// <summary>A date: a day, or every day from the first to the last.</summary>
internal sealed record SlowDates(SlowDay First, SlowDay Last);

/// <summary>
/// An instant: what the clock on the wall shows, in units of 100 nanoseconds since the year 1 began, and how far it is before UTC.
/// </summary>
internal sealed record SlowInstant(BigInteger Local, BigInteger Offset)
{
    public BigInteger Utc => Local - Offset;
}

/// <summary>A length of clock time in units of 100 nanoseconds.</summary>
internal sealed record SlowDuration(BigInteger Ticks);

/// <summary>A length of calendar time.</summary>
internal sealed record SlowPeriod(BigInteger Months, BigInteger Days);

/// <summary>A list, whole or a part of one.</summary>
internal sealed record SlowList(IReadOnlyList<object> Items, bool IsPartial = false);

/// <summary>A map as its pairs.</summary>
internal sealed record SlowMap(IReadOnlyList<(object Key, object Value)> Entries);

/// <summary>A part of the review, which need not be there.</summary>
internal sealed record SlowPart(ReviewType Type, object? Record)
{
    /// <summary>Gets where it stands in the review, as a JSON Pointer; <c>null</c> for what stands elsewhere.</summary>
    public string? Place { get; init; }

    public bool IsThere => Record is not null;
}
