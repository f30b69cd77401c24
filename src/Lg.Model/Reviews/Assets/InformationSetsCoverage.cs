using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InformationSetsCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? Owned { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? Classified { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? CriticalClassified { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? SensitiveClassified { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? ClassificationCurrent { get; init; }

    [Field(Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlan { get; init; }

    [Field(Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlanFollowedUp { get; init; }

    [Field(Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlanCarriedOut { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? RiskAnalysis { get; init; }
}
