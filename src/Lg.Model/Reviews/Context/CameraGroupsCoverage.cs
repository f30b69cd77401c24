using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CameraGroupsCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? BalancingTest { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? ImpactAssessed { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? Classified { get; init; }
}
