using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ManagementJudgement : Confidential
{
    [Field(Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public Assessment? Suitable { get; init; }

    [Field(Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public Assessment? Adequate { get; init; }

    [Field(Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public Assessment? Effective { get; init; }
}
