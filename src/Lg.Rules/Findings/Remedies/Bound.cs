namespace Lg.Rules.Findings.Remedies;

/// <summary>How a fact has to stand against a value.</summary>
internal enum Bound
{
    /// <summary>It is the value, or one of the values.</summary>
    Exactly,

    /// <summary>It is the value or above it.</summary>
    AtLeast,

    /// <summary>It is above the value.</summary>
    MoreThan,

    /// <summary>It is the value or below it.</summary>
    AtMost,

    /// <summary>It is below the value.</summary>
    LessThan,

    /// <summary>It is anything but the value, or the values.</summary>
    OtherThan,
}
