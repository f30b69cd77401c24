using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RiskMethod : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "3")]
    public bool? Decided { get; init; }

    [Field(Actionable = true, Chapter = "3", Unit = "points", Minimum = 1, Maximum = 16)]
    public int? AcceptanceLevel { get; init; }
}
