using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Performance : Confidential
{
    [Field(Chapter = "3.3", Clause = "9.3.2d")]
    public IReadOnlyList<Indicator>? Indicators { get; init; }

    [Complete]
    public bool? IndicatorsComplete { get; init; }

    [Field(Chapter = "3.2", Clause = "9.3.2d")]
    public IReadOnlyList<Audit>? Audits { get; init; }

    [Complete]
    public bool? AuditsComplete { get; init; }

    [Field(Chapter = "3.2", Clause = "9.3.2d")]
    public IReadOnlyList<AuditRecommendation>? AuditRecommendations { get; init; }

    [Complete]
    public bool? AuditRecommendationsComplete { get; init; }

    [Field(Chapter = "5.1", Clause = "9.3.2d")]
    public IReadOnlyList<Nonconformity>? Nonconformities { get; init; }

    [Complete]
    public bool? NonconformitiesComplete { get; init; }

    [Field(Chapter = "5.1", Clause = "9.3.2d")]
    public bool? AnySignificantNonconformity { get; init; }

    [Field(Chapter = "5.2", Clause = "10.2")]
    public Routine? NonconformityProcess { get; init; }

    [Field(Chapter = "3.1", Clause = "9.3.2a")]
    public IReadOnlyList<Work>? OtherWork { get; init; }

    /// <summary>Gets whether <see cref="OtherWork"/> names all of it; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? OtherWorkComplete { get; init; }

    [Field(Chapter = "3.1", Clause = "9.1")]
    public IReadOnlyList<EffectTest>? EffectTests { get; init; }

    [Complete]
    public bool? EffectTestsComplete { get; init; }

    [Field(Chapter = "3.3")]
    public MaturitySurvey? Maturity { get; init; }

    [Field(Chapter = "3.2")]
    public InternalControl? InternalControl { get; init; }
}
