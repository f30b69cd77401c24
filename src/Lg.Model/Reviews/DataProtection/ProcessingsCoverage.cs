using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Processing activities as a whole.</summary>
[ReviewType("Behandlingarna som helhet", "Processing activities as a whole")]
public sealed record ProcessingsCoverage
{
    /// <summary>Gets entries without empty fields; <c>null</c> when not stated.</summary>
    [Field("Poster utan tomma fält", "Entries without empty fields", "I hur många poster i registret är alla obligatoriska fält ifyllda?", "How many entries of the record have all mandatory fields filled in?", Actionable = true, Chapter = "2.1")]
    public Coverage? Complete { get; init; }

    /// <summary>Gets entries reviewed; <c>null</c> when not stated.</summary>
    [Field("Granskade poster", "Entries reviewed", "Hur många poster är granskade under det senaste året?", "How many entries were reviewed within the last year?", Actionable = true, Chapter = "2.1")]
    public Coverage? Reviewed { get; init; }

    /// <summary>Gets entries mapped to process; <c>null</c> when not stated.</summary>
    [Field("Poster kopplade till process", "Entries mapped to process", "Hur många poster är kopplade till en verksamhetsprocess?", "How many entries are mapped to a business process?", Actionable = true, Chapter = "2.1")]
    public Coverage? Mapped { get; init; }

    /// <summary>Gets ioT and AI processing registered; <c>null</c> when not stated.</summary>
    [Field("Registrerade IoT- och AI-behandlingar", "IoT and AI processing registered", "Hur många behandlingar med IoT och AI finns i registret?", "How many IoT and AI processing activities are in the record?", Actionable = true, Chapter = "2.1")]
    public Coverage? Registered { get; init; }

    /// <summary>Gets processing with threshold analysis; <c>null</c> when not stated.</summary>
    [Field("Behandlingar med tröskelanalys", "Processing with threshold analysis", "Hur många av de behandlingar som kan ge hög risk har en tröskelanalys?", "How many of the processing activities that may cause high risk have a threshold analysis?", Actionable = true, Chapter = "2.1")]
    public Coverage? ThresholdAnalysed { get; init; }

    /// <summary>Gets high-risk processing with impact assessment; <c>null</c> when not stated.</summary>
    [Field("Högriskbehandlingar med konsekvensbedömning", "High-risk processing with impact assessment", "Hur många behandlingar med sannolikt hög risk har en konsekvensbedömning?", "How many processing activities likely to cause high risk have an impact assessment?", Actionable = true, Chapter = "2.1")]
    public Coverage? ImpactAssessed { get; init; }

    /// <summary>Gets impact assessments with the officer's advice; <c>null</c> when not stated.</summary>
    [Field("Konsekvensbedömningar med råd från ombudet", "Impact assessments with the officer's advice", "I hur många konsekvensbedömningar är dataskyddsombudet rådfrågat?", "In how many impact assessments has the data protection officer been consulted?", Actionable = true, Chapter = "2.1")]
    public Coverage? OfficerConsulted { get; init; }

    /// <summary>Gets impact assessments reviewed; <c>null</c> when not stated.</summary>
    [Field("Omprövade konsekvensbedömningar", "Impact assessments reviewed", "Hur många konsekvensbedömningar är gjorda eller omprövade i tid?", "How many impact assessments were made or reviewed in time?", Actionable = true, Chapter = "2.1")]
    public Coverage? ImpactAssessmentReviewed { get; init; }

    /// <summary>Gets prior consultations requested on high residual risk; <c>null</c> when not stated.</summary>
    [Field("Begärda förhandssamråd vid hög restrisk", "Prior consultations requested on high residual risk", "För hur många behandlingar med hög restrisk är förhandssamråd begärt hos IMY?", "For how many processing activities with high residual risk has prior consultation been requested?", Actionable = true, Chapter = "2.1")]
    public Coverage? PriorConsultation { get; init; }

    /// <summary>Gets processing with retention; <c>null</c> when not stated.</summary>
    [Field("Behandlingar med gallringstid", "Processing with retention", "Hur många behandlingar har en beslutad gallringstid?", "How many processing activities have a decided retention period?", Actionable = true, Chapter = "2.1")]
    public Coverage? RetentionDecided { get; init; }

    /// <summary>Gets joint controllership settled; <c>null</c> when not stated.</summary>
    [Field("Gemensamt ansvar reglerat", "Joint controllership settled", "Hur många gemensamma personuppgiftsansvar är reglerade i avtal?", "How many joint controllerships are settled in an agreement?", Actionable = true, Chapter = "2.1")]
    public Coverage? JointAgreement { get; init; }

    /// <summary>Gets processing with described measures; <c>null</c> when not stated.</summary>
    [Field("Behandlingar med beskrivna skyddsåtgärder", "Processing with described measures", "För hur många behandlingar är skyddsåtgärderna beskrivna?", "For how many processing activities are the protective measures described?", Actionable = true, Chapter = "7.2")]
    public Coverage? MeasuresDescribed { get; init; }
}
