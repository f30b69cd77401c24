using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Processing : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "2.1")]
    public string? Title { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public string? Process { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? LegalBasisDecided { get; init; }

    // A basis that is named has been decided. INVARIANT: members are set in this order when a review is read, so this one comes after what
    // it implies.
    [Field(Actionable = true, Chapter = "2.1")]
    public string? LegalBasis { get; init => LegalBasisDecided = Decided(LegalBasisDecided, field = value); }

    [Field(Chapter = "2.1")]
    public bool? SpecialCategories { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? ExceptionDecided { get; init; }

    [Field(Actionable = true, Chapter = "2.1", Unit = "fields", Minimum = 0, Maximum = 1000)]
    public int? EmptyFields { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public PartialDate? LastReviewedOn { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? Registered { get; init; }

    [Field(Chapter = "2.1")]
    public bool? IotOrAi { get; init; }

    [Field(Chapter = "2.1")]
    public bool? HighRiskLikely { get; init; }

    [Field(Chapter = "2.1")]
    public PartialDate? StartedOn { get; init; }

    [Field(Chapter = "2.1")]
    public DatedActivity? ThresholdAnalysis { get; init; }

    [Field(Chapter = "2.1")]
    public ImpactAssessment? ImpactAssessment { get; init; }

    [Field(Chapter = "2.1")]
    public bool? SeveralControllers { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? JointAgreement { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? RetentionDecided { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public bool? MeasuresDescribed { get; init; }

    private static bool? Decided(bool? isDecided, string? legalBasis) => isDecided ?? (legalBasis is null ? null : true);
}
