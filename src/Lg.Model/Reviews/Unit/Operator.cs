using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Operator : Confidential
{
    [Field(Chapter = "2.2")]
    public bool? Covered { get; init; }

    [Field(Chapter = "2.2")]
    public OperatorKind? Kind { get; init; }

    [Field(Chapter = "2.2")]
    public OperatorClass? Class { get; init; }

    [Field(Chapter = "2.2")]
    public IReadOnlyList<Sector>? Sectors { get; init; }

    [Complete]
    public bool? SectorsComplete { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? SectorsTested { get; init; }

    [Field(Chapter = "2.2", History = true)]
    public SecuritySensitive? SecuritySensitive { get; init; }
}
