using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A processing activity.</summary>
[ReviewType("En personuppgiftsbehandling", "A processing activity")]
public sealed record Processing : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets processing; <c>null</c> when not stated.</summary>
    [Field("Behandling", "Processing", "Vad heter behandlingen?", "What is the processing called?", Chapter = "2.1")]
    public string? Title { get; init; }

    /// <summary>Gets business process; <c>null</c> when not stated.</summary>
    [Field("Verksamhetsprocess", "Business process", "Vilken verksamhetsprocess hör behandlingen till?", "Which business process does the processing belong to?", Actionable = true, Chapter = "2.1")]
    public string? Process { get; init; }

    /// <summary>Gets legal basis; <c>null</c> when not stated.</summary>
    [Field("Rättslig grund", "Legal basis", "Vilken rättslig grund har behandlingen?", "Which legal basis does the processing have?", Actionable = true, Chapter = "2.1")]
    public string? LegalBasis { get; init; }

    /// <summary>Gets empty fields, in fields, 0 to 1000; <c>null</c> when not stated.</summary>
    [Field("Tomma fält", "Empty fields", "Hur många obligatoriska fält är tomma?", "How many mandatory fields are empty?", Actionable = true, Chapter = "2.1", Unit = "fields", Minimum = 0, Maximum = 1000)]
    public int? EmptyFields { get; init; }

    /// <summary>Gets last reviewed; <c>null</c> when not stated.</summary>
    [Field("Senast granskad", "Last reviewed", "När granskades posten senast?", "When was the entry last reviewed?", Actionable = true, Chapter = "2.1")]
    public PartialDate? LastReviewedOn { get; init; }

    /// <summary>Gets the answer to "Is the processing in the record?"; <c>null</c> when not stated.</summary>
    [Field("Registrerad", "Registered", "Finns behandlingen i registerförteckningen?", "Is the processing in the record?", Actionable = true, Chapter = "2.1")]
    public bool? Registered { get; init; }

    /// <summary>Gets the answer to "Is the processing about IoT or AI?"; <c>null</c> when not stated.</summary>
    [Field("IoT eller AI", "IoT or AI", "Gäller behandlingen IoT eller AI?", "Is the processing about IoT or AI?", Chapter = "2.1")]
    public bool? IotOrAi { get; init; }

    /// <summary>Gets the answer to "Is the processing likely to cause high risk?"; <c>null</c> when not stated.</summary>
    [Field("Sannolikt hög risk", "High risk likely", "Leder behandlingen sannolikt till hög risk?", "Is the processing likely to cause high risk?", Chapter = "2.1")]
    public bool? HighRiskLikely { get; init; }

    /// <summary>Gets started; <c>null</c> when not stated.</summary>
    [Field("Påbörjad", "Started", "När började behandlingen?", "When did the processing start?", Chapter = "2.1")]
    public PartialDate? StartedOn { get; init; }

    /// <summary>Gets threshold analysis; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Tröskelanalys", "Threshold analysis", "Är en tröskelanalys gjord?", "Has a threshold analysis been made?", Chapter = "2.1")]
    public DatedActivity? ThresholdAnalysis { get; init; }

    /// <summary>Gets impact assessment; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Konsekvensbedömning", "Impact assessment", "Är en konsekvensbedömning gjord?", "Has an impact assessment been made?", Chapter = "2.1")]
    public ImpactAssessment? ImpactAssessment { get; init; }

    /// <summary>Gets the answer to "Is there joint controllership?"; <c>null</c> when not stated.</summary>
    [Field("Flera ansvariga", "Several controllers", "Finns ett gemensamt personuppgiftsansvar?", "Is there joint controllership?", Chapter = "2.1")]
    public bool? SeveralControllers { get; init; }

    /// <summary>Gets the answer to "Is the joint controllership settled in an agreement?"; <c>null</c> when not stated.</summary>
    [Field("Avtal om gemensamt ansvar", "Joint-controller agreement", "Är det gemensamma ansvaret reglerat i avtal?", "Is the joint controllership settled in an agreement?", Actionable = true, Chapter = "2.1")]
    public bool? JointAgreement { get; init; }

    /// <summary>Gets the answer to "Has the retention period been decided?"; <c>null</c> when not stated.</summary>
    [Field("Gallringstid beslutad", "Retention decided", "Är gallringstiden beslutad?", "Has the retention period been decided?", Actionable = true, Chapter = "2.1")]
    public bool? RetentionDecided { get; init; }

    /// <summary>Gets the answer to "Are the protective measures of the processing described (technical and organisational)?"; <c>null</c> when not stated.</summary>
    [Field("Skyddsåtgärder beskrivna", "Protective measures described", "Är behandlingens skyddsåtgärder beskrivna (tekniska och organisatoriska)?", "Are the protective measures of the processing described (technical and organisational)?", Actionable = true, Chapter = "7.2")]
    public bool? MeasuresDescribed { get; init; }
}
