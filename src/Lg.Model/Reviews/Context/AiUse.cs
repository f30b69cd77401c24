using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AiUse : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "2.1")]
    public string? Title { get; init; }

    [Field(Chapter = "2.1")]
    public bool? PersonalData { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? Registered { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public AiRiskLevel? RiskLevel { get; init; }
}
