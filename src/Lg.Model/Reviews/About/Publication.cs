using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Publication : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "10")]
    public bool? SecrecyReviewed { get; init; }

    [Field(Actionable = true, Chapter = "10")]
    public bool? ContainsProtectedDetail { get; init; }

    [Field(Actionable = true, Chapter = "10")]
    public bool? Accessible { get; init; }
}
