using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProjectsCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? RequirementsFromClassification { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? DataProtectionByDesign { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? RecordsRequirements { get; init; }
}
