using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record IncidentCounts : Confidential, IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    [Field(Chapter = "4.4", Unit = "incidents", Minimum = 0, Maximum = 1000000)]
    public int? Total { get; init; }

    [Field(Chapter = "4.4", Unit = "incidents", Minimum = 0, Maximum = 1000000)]
    public int? PersonalData { get; init; }

    [Field(Chapter = "4.4", Unit = "incidents", Minimum = 0, Maximum = 1000000)]
    public int? NotifiedInTime { get; init; }
}
