using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Appointment : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>
    /// Gets the answer to "Has the role been proposed?"; <c>null</c> when not stated. What is only proposed is not there.
    /// </summary>
    [Field(Chapter = "7.1", Plan = true)]
    public bool? Proposed { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "7.1")]
    public PartialDate? On { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    public bool? Deputy { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    public PartialDate? TrainedOn { get; init; }
}
