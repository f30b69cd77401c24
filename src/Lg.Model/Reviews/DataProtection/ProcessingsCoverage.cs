using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProcessingsCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? Complete { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? Reviewed { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? Mapped { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? Registered { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? ThresholdAnalysed { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? ImpactAssessed { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? OfficerConsulted { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? ImpactAssessmentReviewed { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? PriorConsultation { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? LegalBasisDecided { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? ExceptionDecided { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? RetentionDecided { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? JointAgreement { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public Coverage? MeasuresDescribed { get; init; }
}
