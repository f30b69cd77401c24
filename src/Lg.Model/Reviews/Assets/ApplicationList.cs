using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record ApplicationList : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "4.1")]
    public PartialDate? UpdatedOn { get; init; }

    [Field(Actionable = true, Chapter = "4.1")]
    public bool? IncludesIot { get; init; }
}
