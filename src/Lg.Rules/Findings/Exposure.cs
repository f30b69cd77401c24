namespace Lg.Rules.Findings;

/// <summary>Whether not meeting a requirement breaks a law: the most pressing first.</summary>
internal enum Exposure
{
    /// <summary>A law that is in force.</summary>
    InForce,

    /// <summary>A law that comes into force within a year.</summary>
    WithinAYear,

    /// <summary>No law, or one that is further away.</summary>
    None,
}
