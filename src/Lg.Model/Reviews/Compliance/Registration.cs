using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Registration : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "2.2")]
    public PartialDate? On { get; init; }

    [Field(Chapter = "2.2")]
    public PartialDate? ChangedOn { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public PartialDate? ChangeReportedOn { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? ContactListed { get; init; }
}
