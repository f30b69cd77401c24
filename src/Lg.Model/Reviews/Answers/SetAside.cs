using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SetAside : Confidential
{
    [Field(Chapter = "1")]
    public string? Pointer { get; init; }

    [Field(Chapter = "1")]
    public SetAsideReason? Reason { get; init; }

    [Field(Chapter = "1")]
    public string? Annex { get; init; }

    [Field(Chapter = "1")]
    public string? Note { get; init; }
}
