using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record ClimatePosition : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Chapter = "2.2")]
    public bool? Relevant { get; init; }
}
