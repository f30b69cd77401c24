using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ManagementCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "7.1")]
    public Coverage? Trained { get; init; }
}
