using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record DataProtectionOfficer : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? NotifiedToAuthority { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? ReportsToManagement { get; init; }
}
