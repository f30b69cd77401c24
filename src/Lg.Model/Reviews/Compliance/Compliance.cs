using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Compliance : Confidential
{
    [Field(Chapter = "5", Clause = "5.2")]
    public LocalInstruction? LocalInstruction { get; init; }

    [Field(Chapter = "4.5")]
    public IncidentRoutine? IncidentRoutine { get; init; }

    [Field(Chapter = "2.2")]
    public CybersecurityAct? CybersecurityAct { get; init; }
}
