namespace Lg.Model.Reports;

/// <summary>Numbers of subjects by verdict.</summary>
public sealed record VerdictCounts : Confidential
{
    /// <summary>Gets the number met.</summary>
    public int Met { get; init; }

    /// <summary>Gets the number not met.</summary>
    public int NotMet { get; init; }

    /// <summary>Gets the number undetermined.</summary>
    public int Undetermined { get; init; }

    /// <summary>Gets the number not applicable.</summary>
    public int NotApplicable { get; init; }
}
