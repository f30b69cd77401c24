using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Supplier : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.1")]
    public string? Title { get; init; }

    [Field(Chapter = "3.1")]
    public bool? Critical { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public bool? RiskAssessed { get; init; }

    [Field(Chapter = "2.1")]
    public bool? PersonalData { get; init; }

    [Field(Chapter = "2.1")]
    public ProcessorAgreement? ProcessorAgreement { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? SecurityRequirements { get; init; }

    [Field(Actionable = true, Chapter = "2.2", Unit = "hours", Minimum = 0, Maximum = 10000)]
    public double? IncidentNoticeHours { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? AuditRight { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? ExitPlan { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? ContinuityClause { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public PartialDate? LastFollowUpOn { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? SubprocessorsKnown { get; init; }

    [Field(Chapter = "2.1")]
    public bool? ThirdCountry { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public TransferBasis? TransferBasis { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public PartialDate? TransferAssessedOn { get; init; }
}
