using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AccessRequests : Confidential, IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    [Field(Chapter = "2.1", Unit = "requests", Minimum = 0, Maximum = 1000000)]
    public int? Received { get; init; }

    [Field(Chapter = "2.1", Unit = "requests", Minimum = 0, Maximum = 1000000)]
    public int? InTime { get; init; }

    [Field(Chapter = "2.1")]
    public bool? JudgedSatisfactory { get; init; }
}
