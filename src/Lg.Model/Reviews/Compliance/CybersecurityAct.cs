using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CybersecurityAct : Confidential
{
    [Field(Chapter = "2.2")]
    public Registration? Registration { get; init; }

    [Field(Chapter = "3.1")]
    public DatedActivity? GapAnalysis { get; init; }

    [Field(Chapter = "10")]
    public DatedActivity? MeasuresApproved { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? MeasuresDocumented { get; init; }

    [Field(Actionable = true, Chapter = "4.5")]
    public bool? SignificanceCriteria { get; init; }

    [Field(Actionable = true, Chapter = "4.5", Unit = "people", Minimum = 0, Maximum = 1000)]
    public int? PortalAccounts { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? SupervisorsKnown { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public bool? AuditPackReady { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? ScanReady { get; init; }

    [Field(Actionable = true, Chapter = "4.1")]
    public bool? SanctionRiskReported { get; init; }

    [Field(Chapter = "2.2")]
    public Position? CriticalEntitiesPosition { get; init; }
}
