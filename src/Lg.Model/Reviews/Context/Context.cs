using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Context : Confidential
{
    [Field(Chapter = "2.2", Clause = "9.3.2b")]
    public IReadOnlyList<Change>? ExternalChanges { get; init; }

    [Complete]
    public bool? ExternalChangesComplete { get; init; }

    [Field(Chapter = "2.1", Clause = "9.3.2b")]
    public IReadOnlyList<Change>? InternalChanges { get; init; }

    [Complete]
    public bool? InternalChangesComplete { get; init; }

    [Field(Chapter = "2.2", Clause = "9.3.2b")]
    public IReadOnlyList<LawChange>? LawChanges { get; init; }

    [Complete]
    public bool? LawChangesComplete { get; init; }

    [Field(Chapter = "2.2", Clause = "9.3.2b")]
    public ThreatPicture? ThreatPicture { get; init; }

    [Field(Chapter = "2.2", Clause = "9.3.2b")]
    public ClimatePosition? ClimatePosition { get; init; }

    [Field(Chapter = "6.3", Clause = "9.3.2c")]
    public IReadOnlyList<InterestedParty>? InterestedParties { get; init; }

    [Complete]
    public bool? InterestedPartiesComplete { get; init; }

    [Field(Chapter = "2.1")]
    public bool? AiUsed { get; init; }

    [Field(Chapter = "2.1")]
    public Policy? GenerativeAiPolicy { get; init; }

    [Field(Chapter = "2.1")]
    public IReadOnlyList<AiUse>? AiUses { get; init; }

    [Complete]
    public bool? AiUsesComplete { get; init; }

    [Field(Chapter = "2.1")]
    public AiUsesCoverage? AiUsesCoverage { get; init; }

    [Field(Chapter = "2.1")]
    public IReadOnlyList<CameraGroup>? CameraGroups { get; init; }

    [Complete]
    public bool? CameraGroupsComplete { get; init; }

    [Field(Chapter = "2.1")]
    public CameraGroupsCoverage? CameraGroupsCoverage { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public IReadOnlyList<string>? IntelligenceSources { get; init; }

    [Complete]
    public bool? IntelligenceSourcesComplete { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? CoordinatedWithPreparedness { get; init; }

    [Field(Chapter = "2.2")]
    public Routine? InfluencePlan { get; init; }
}
