using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record Policy : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? Decided { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public PartialDate? DecidedOn { get; init => Decided = Adoption.Implied(Decided, field = value); }

    [Field(Actionable = true, Chapter = "2.1")]
    public PartialDate? LastReviewedOn { get; init; }
}
