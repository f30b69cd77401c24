using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A supplier.</summary>
[ReviewType("En leverantör", "A supplier")]
public sealed record Supplier : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets supplier; <c>null</c> when not stated.</summary>
    [Field("Leverantör", "Supplier", "Vad heter leverantören?", "What is the supplier called?", Chapter = "3.1")]
    public string? Title { get; init; }

    /// <summary>Gets the answer to "Is the supplier critical to the activity?"; <c>null</c> when not stated.</summary>
    [Field("Kritisk", "Critical", "Är leverantören kritisk för verksamheten?", "Is the supplier critical to the activity?", Chapter = "3.1")]
    public bool? Critical { get; init; }

    /// <summary>Gets the answer to "Has the supplier been risk-assessed?"; <c>null</c> when not stated.</summary>
    [Field("Riskbedömd", "Risk-assessed", "Är leverantören riskbedömd?", "Has the supplier been risk-assessed?", Actionable = true, Chapter = "4.3")]
    public bool? RiskAssessed { get; init; }

    /// <summary>Gets the answer to "Does the supplier process personal data for you?"; <c>null</c> when not stated.</summary>
    [Field("Behandlar personuppgifter", "Processes personal data", "Behandlar leverantören personuppgifter åt er?", "Does the supplier process personal data for you?", Chapter = "2.1")]
    public bool? PersonalData { get; init; }

    /// <summary>Gets processor agreement; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Personuppgiftsbiträdesavtal", "Processor agreement", "Finns ett personuppgiftsbiträdesavtal?", "Is there a processor agreement?", Chapter = "2.1")]
    public ProcessorAgreement? ProcessorAgreement { get; init; }

    /// <summary>Gets the answer to "Does the contract set security requirements?"; <c>null</c> when not stated.</summary>
    [Field("Säkerhetskrav i avtalet", "Security requirements in the contract", "Ställer avtalet säkerhetskrav?", "Does the contract set security requirements?", Actionable = true, Chapter = "2.1")]
    public bool? SecurityRequirements { get; init; }

    /// <summary>Gets incident notice time, in hours, 0 to 10000; <c>null</c> when not stated.</summary>
    [Field("Tid att meddela incident", "Incident notice time", "Inom hur många timmar ska leverantören meddela en incident?", "Within how many hours must the supplier report an incident?", Actionable = true, Chapter = "2.2", Unit = "hours", Minimum = 0, Maximum = 10000)]
    public double? IncidentNoticeHours { get; init; }

    /// <summary>Gets the answer to "Does the contract give a right of audit?"; <c>null</c> when not stated.</summary>
    [Field("Rätt till revision", "Audit right", "Ger avtalet rätt till revision?", "Does the contract give a right of audit?", Actionable = true, Chapter = "2.2")]
    public bool? AuditRight { get; init; }

    /// <summary>Gets the answer to "Is there an exit plan?"; <c>null</c> when not stated.</summary>
    [Field("Exitplan", "Exit plan", "Finns en exitplan?", "Is there an exit plan?", Actionable = true, Chapter = "2.2")]
    public bool? ExitPlan { get; init; }

    /// <summary>Gets the answer to "Does the contract set continuity requirements?"; <c>null</c> when not stated.</summary>
    [Field("Kontinuitetskrav", "Continuity clause", "Ställer avtalet kontinuitetskrav?", "Does the contract set continuity requirements?", Actionable = true, Chapter = "2.2")]
    public bool? ContinuityClause { get; init; }

    /// <summary>Gets last follow-up; <c>null</c> when not stated.</summary>
    [Field("Senaste uppföljning", "Last follow-up", "När följdes leverantören upp senast?", "When was the supplier last followed up?", Actionable = true, Chapter = "2.2")]
    public PartialDate? LastFollowUpOn { get; init; }

    /// <summary>Gets the answer to "Are sub-processors known and approved?"; <c>null</c> when not stated.</summary>
    [Field("Underbiträden kända", "Sub-processors known", "Är underbiträden kända och godkända?", "Are sub-processors known and approved?", Actionable = true, Chapter = "2.1")]
    public bool? SubprocessorsKnown { get; init; }

    /// <summary>Gets the answer to "Are personal data transferred to a third country?"; <c>null</c> when not stated.</summary>
    [Field("Överföring till tredjeland", "Transfer to a third country", "Förs personuppgifter över till tredjeland?", "Are personal data transferred to a third country?", Chapter = "2.1")]
    public bool? ThirdCountry { get; init; }

    /// <summary>Gets basis for transfer; <c>null</c> when not stated.</summary>
    [Field("Grund för överföring", "Basis for transfer", "Vilket stöd har överföringen (artikel 45–49)?", "Which basis does the transfer have (articles 45–49)?", Actionable = true, Chapter = "2.1")]
    public TransferBasis? TransferBasis { get; init; }

    /// <summary>Gets transfer assessed; <c>null</c> when not stated.</summary>
    [Field("Överföring bedömd", "Transfer assessed", "När bedömdes överföringen?", "When was the transfer assessed?", Actionable = true, Chapter = "2.1")]
    public PartialDate? TransferAssessedOn { get; init; }
}
