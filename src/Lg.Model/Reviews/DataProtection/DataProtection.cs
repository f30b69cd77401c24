using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DataProtection : Confidential
{
    [Field(Chapter = "2.1")]
    public DataProtectionOfficer? Officer { get; init; }

    [Field(Chapter = "7.1")]
    public Appointment? Coordinator { get; init; }

    [Field(Chapter = "3.2", Clause = "9.3.2d")]
    public AnnualReport? AnnualReport { get; init; }

    [Field(Chapter = "3.2", Clause = "9.3.2d")]
    public IReadOnlyList<Recommendation>? Recommendations { get; init; }

    [Complete]
    public bool? RecommendationsComplete { get; init; }

    [Field(Chapter = "2.1")]
    public ProcessingRegister? Register { get; init; }

    [Field(Chapter = "2.1")]
    public IReadOnlyList<Processing>? Processings { get; init; }

    [Complete]
    public bool? ProcessingsComplete { get; init; }

    [Field(Chapter = "2.1")]
    public ProcessingsCoverage? ProcessingsCoverage { get; init; }

    [Field(Chapter = "2.1")]
    public DatedActivity? HighRiskInventory { get; init; }

    [Field(Chapter = "2.1")]
    public Routine? ThresholdRoutine { get; init; }

    [Field(Chapter = "2.1")]
    public Routine? RightsRoutine { get; init; }

    [Field(Chapter = "2.1", History = true)]
    public AccessRequests? AccessRequests { get; init; }

    [Field(Chapter = "2.1")]
    public Routine? Notices { get; init; }

    [Field(Chapter = "2.1")]
    public Routine? EmailGuidance { get; init; }

    [Field(Chapter = "2.1")]
    public Routine? Policies { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? IntegratedInManagement { get; init; }
}
