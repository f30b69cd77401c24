namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// A period of hours under Union law: by article 3(1) of Regulation (EEC, Euratom) No 1182/71 the hour of the event is not counted, so that
/// it ends with a full hour. Whether that moves the end of a period that an act counts from an instant is open to interpretation.
/// </summary>
internal static class FullHours
{
    /// <summary>The name of the function in the rule language.</summary>
    public const string Function = "withinFullHours";

    /// <summary>
    /// Returns true up to the end that is counted straight, false after the full hour that follows it, and unknown between.
    /// </summary>
    public static Truth IsWithin(DateTimeOffset at, DateTimeOffset end) =>
        at <= end ? true : at > EndOf(end) ? false : Truth.Unknown;

    // The hour after the one that the event occurred in begins at a full hour, and so does the hour in which as many have passed.
    private static DateTimeOffset EndOf(DateTimeOffset end)
    {
        var left = TimeSpan.TicksPerHour - (end.UtcTicks % TimeSpan.TicksPerHour);
        return end.UtcTicks > DateTime.MaxValue.Ticks - left ? DateTimeOffset.MaxValue : end.ToUniversalTime().AddTicks(left);
    }
}
