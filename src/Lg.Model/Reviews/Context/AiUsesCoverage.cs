using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AiUsesCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? Registered { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? RiskLevel { get; init; }
}
