namespace Lg.Model.Reports;

/// <summary>How well a source has been checked.</summary>
public enum Confidence
{
    /// <summary>Verified in the primary text.</summary>
    V,

    /// <summary>Verified in secondary material only.</summary>
    V2,

    /// <summary>Stated by a real review.</summary>
    S,

    /// <summary>From memory, high confidence.</summary>
    H,

    /// <summary>Uncertain: a lawyer must confirm it.</summary>
    U,
}
