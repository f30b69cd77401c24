using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Role : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "7.1")]
    public RoleKind? Kind { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    [PlannedIn(nameof(Proposed))]
    public bool? Appointed { get; init; }

    /// <summary>
    /// Gets the answer to "Has the role been proposed?"; <c>null</c> when not stated. A role that is only proposed has not been appointed.
    /// </summary>
    [Field(Chapter = "7.1")]
    public bool? Proposed { get; init => Appointed = IPlannable.Implied(Appointed, field = value); }

    [Field(Actionable = true, Chapter = "7.1")]
    public bool? Deputy { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    public PartialDate? TrainedOn { get; init; }
}
