using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ThreatPicture : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? Decided { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public PartialDate? DecidedOn { get; init => Decided = Adoption.Implied(Decided, field = value); }

    [Field(Actionable = true, Chapter = "2.2")]
    public IReadOnlyList<string>? Threats { get; init; }

    [Complete]
    public bool? ThreatsComplete { get; init; }
}
