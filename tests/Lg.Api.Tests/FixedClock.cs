namespace Lg.Api.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
