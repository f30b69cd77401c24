namespace Lg.Api.Tests;

/// <summary>A clock that fails, to see what the host does with a failure of its own.</summary>
internal sealed class BrokenClock(string message) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => throw new TimeZoneNotFoundException(message);
}
