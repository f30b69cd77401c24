using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Unit : Confidential
{
    [Field(Chapter = "1")]
    public string? Name { get; init; }

    [Field(Chapter = "1")]
    public UnitKind? Kind { get; init; }

    [Field(Chapter = "1", Unit = "people", Minimum = 0, Maximum = 1000000)]
    public int? Employees { get; init; }

    [Field(Chapter = "2")]
    public Operator? Operator { get; init; }
}
