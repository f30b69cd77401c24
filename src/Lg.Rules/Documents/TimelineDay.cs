namespace Lg.Rules.Documents;

/// <summary>A day of a timeline.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">The day in words.</param>
/// <param name="Above">What falls on it above the line; empty for nothing.</param>
/// <param name="Below">What falls on it below the line; empty for nothing.</param>
internal sealed record TimelineDay(DateOnly Day, string Name, string Above, string Below);
