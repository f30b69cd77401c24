using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TrainingsCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "7.1")]
    public Coverage? Mandatory { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    public Coverage? KeyRoles { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    public Coverage? Managers { get; init; }
}
