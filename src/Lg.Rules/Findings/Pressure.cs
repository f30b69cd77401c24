namespace Lg.Rules.Findings;

/// <summary>What makes a goal pressing, whatever it weighs: the most pressing first.</summary>
internal enum Pressure
{
    /// <summary>A law that is in force asks for what is not met, or an authority has found that it is not.</summary>
    Law,

    /// <summary>A law that comes into force within a year asks for it.</summary>
    ComingLaw,

    /// <summary>It protects against a risk or an incident that the unit itself reports, or against a main threat of the year.</summary>
    Threat,

    /// <summary>Auditors or the data protection officer have asked for it more than once, or long ago.</summary>
    Repeated,

    /// <summary>Auditors or the data protection officer have asked for it.</summary>
    Asked,

    /// <summary>None of this.</summary>
    None,
}
