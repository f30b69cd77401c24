using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Data protection under the GDPR.</summary>
[ReviewType("Dataskydd enligt GDPR", "Data protection under the GDPR")]
public sealed record DataProtection
{
    /// <summary>Gets data protection officer; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Dataskyddsombud", "Data protection officer", "Har enheten ett dataskyddsombud?", "Does the unit have a data protection officer?", Chapter = "2.1")]
    public DataProtectionOfficer? Officer { get; init; }

    /// <summary>Gets data protection coordinator; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Dataskyddssamordnare", "Data protection coordinator", "Är en dataskyddssamordnare utsedd?", "Has a data protection coordinator been appointed?", Chapter = "7.1")]
    public Appointment? Coordinator { get; init; }

    /// <summary>Gets data protection officer's annual report; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("GDPR-årsrapport", "Data protection officer's annual report", "Har enheten fått en GDPR-årsrapport från dataskyddsombudet?", "Has the unit received an annual report from the data protection officer?", Chapter = "3.2", Clause = "9.3.2d")]
    public AnnualReport? AnnualReport { get; init; }

    /// <summary>Gets the data protection officer's recommendations; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Dataskyddsombudets rekommendationer", "The data protection officer's recommendations", "Vilka rekommendationer har dataskyddsombudet lämnat?", "Which recommendations has the data protection officer made?", Chapter = "3.2", Clause = "9.3.2d")]
    public IReadOnlyList<Recommendation>? Recommendations { get; init; }

    /// <summary>Gets whether <see cref="Recommendations"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? RecommendationsComplete { get; init; }

    /// <summary>Gets record of processing; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Registerförteckning", "Record of processing", "Har enheten en registerförteckning?", "Does the unit have a record of processing?", Chapter = "2.1")]
    public ProcessingRegister? Register { get; init; }

    /// <summary>Gets processing activities; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Personuppgiftsbehandlingar", "Processing activities", "Vilka personuppgiftsbehandlingar har enheten?", "Which processing activities does the unit have?", Chapter = "2.1")]
    public IReadOnlyList<Processing>? Processings { get; init; }

    /// <summary>Gets whether <see cref="Processings"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ProcessingsComplete { get; init; }

    /// <summary>Gets processing activities as a whole; <c>null</c> when not stated.</summary>
    [Field("Behandlingarna som helhet", "Processing activities as a whole", "Hur ser det ut för behandlingarna som helhet?", "What is the state of the processing activities as a whole?", Chapter = "2.1")]
    public ProcessingsCoverage? ProcessingsCoverage { get; init; }

    /// <summary>Gets inventory of high-risk processing; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Inventering av högriskbehandlingar", "Inventory of high-risk processing", "Är en inventering gjord av behandlingar som kan ge hög risk?", "Has processing that may cause high risk been inventoried?", Chapter = "2.1")]
    public DatedActivity? HighRiskInventory { get; init; }

    /// <summary>Gets routine for threshold analysis; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Rutin för tröskelanalys", "Threshold analysis routine", "Finns en rutin för att pröva om en behandling kräver konsekvensbedömning (tröskelanalys)?", "Is there a routine for deciding whether processing requires an impact assessment (threshold analysis)?", Chapter = "2.1")]
    public Routine? ThresholdRoutine { get; init; }

    /// <summary>Gets routine for data subjects' rights; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Rutin för registrerades rättigheter", "Routine for data subjects' rights", "Finns en rutin för registrerades rättigheter? (ja också om den tillämpas utan beslut)", "Is there a routine for data subjects' rights? (yes also when it is followed without a decision)", Chapter = "2.1")]
    public Routine? RightsRoutine { get; init; }

    /// <summary>Gets access requests; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Begäran om registerutdrag", "Access requests", "Har enheten fått begäran om registerutdrag?", "Has the unit received access requests?", Chapter = "2.1", History = true)]
    public AccessRequests? AccessRequests { get; init; }

    /// <summary>Gets information to data subjects; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Information till registrerade", "Information to data subjects", "Finns aktuell information till registrerade?", "Is there current information to data subjects?", Chapter = "2.1")]
    public Routine? Notices { get; init; }

    /// <summary>Gets guidance on e-mail; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Anvisning för e-post", "Guidance on e-mail", "Finns en anvisning för e-post med personuppgifter? (ja också om den tillämpas utan beslut)", "Is there guidance on e-mail with personal data? (yes also when it is followed without a decision)", Chapter = "2.1")]
    public Routine? EmailGuidance { get; init; }

    /// <summary>Gets local data protection policies; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Lokala styrdokument för dataskydd", "Local data protection policies", "Finns lokala styrdokument för dataskydd? (ja också om de tillämpas utan beslut)", "Are there local policies for data protection? (yes also when they are followed without a decision)", Chapter = "2.1")]
    public Routine? Policies { get; init; }

    /// <summary>Gets the answer to "Is data protection part of ordinary management?"; <c>null</c> when not stated.</summary>
    [Field("Del av ordinarie ledning", "Part of ordinary management", "Är dataskydd en del av det ordinarie ledningsarbetet?", "Is data protection part of ordinary management?", Actionable = true, Chapter = "2.1")]
    public bool? IntegratedInManagement { get; init; }
}
