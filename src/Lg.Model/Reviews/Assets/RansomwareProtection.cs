using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RansomwareProtection : Confidential
{
    [Field(Actionable = true, Chapter = "4.3")]
    public bool? Detection { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public bool? OfflineCopies { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public bool? Isolation { get; init; }
}
