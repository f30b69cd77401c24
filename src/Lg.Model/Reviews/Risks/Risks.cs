using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Risks : Confidential
{
    [Field(Chapter = "3", Clause = "6.1.2")]
    public RiskMethod? Method { get; init; }

    [Field(Chapter = "9.2", Clause = "8.2")]
    public DatedActivity? Analysis { get; init; }

    [Field(Chapter = "4.2", Clause = "9.3.2f")]
    public IReadOnlyList<Risk>? Register { get; init; }

    [Complete]
    public bool? RegisterComplete { get; init; }

    [Field(Chapter = "4.2")]
    public VulnerabilityAnalysis? VulnerabilityAnalysis { get; init; }

    [Field(Chapter = "4.4", Clause = "9.3.2d")]
    public IReadOnlyList<Incident>? Incidents { get; init; }

    [Complete]
    public bool? IncidentsComplete { get; init; }

    [Field(Chapter = "4.4")]
    public bool? AnySignificantIncident { get; init; }

    [Field(Chapter = "4.4")]
    public bool? AnyNotifiableBreach { get; init; }

    [Field(Chapter = "4.4", Clause = "9.3.2d")]
    public IncidentCounts? IncidentCounts { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public bool? ZeroIncidentsExplained { get; init; }

    [Field(Chapter = "4.4", History = true)]
    public SignificantThreat? SignificantThreat { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public bool? IncidentsReachCoordinator { get; init; }

    [Field(Chapter = "4.4")]
    public ReportingTool? ReportingTool { get; init; }

    [Field(Chapter = "4.5")]
    public IReadOnlyList<Exercise>? Exercises { get; init; }

    [Complete]
    public bool? ExercisesComplete { get; init; }

    [Field(Chapter = "3.2")]
    public ContinuityPlan? ContinuityPlan { get; init; }

    [Field(Chapter = "4.2")]
    public bool? PrioritisedActivity { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public bool? CitySecurityProject { get; init; }

    [Field(Chapter = "3.1")]
    public DatedActivity? Cert { get; init; }
}
