using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CameraGroup : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "2.1")]
    public string? Title { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? BalancingTest { get; init; }

    [Field(Chapter = "2.1")]
    public bool? HighRisk { get; init; }

    [Field(Chapter = "2.1")]
    public DatedActivity? ImpactAssessment { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? Signs { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? Classified { get; init; }
}
