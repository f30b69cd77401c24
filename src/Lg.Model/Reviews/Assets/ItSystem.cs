using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An IT system.</summary>
[ReviewType("Ett it-system", "An IT system", Word = "system")]
public sealed record ItSystem : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets system; <c>null</c> when not stated.</summary>
    [Field("System", "System", "Vad heter systemet?", "What is the system called?", Chapter = "3.1")]
    public string? Title { get; init; }

    /// <summary>Gets the answer to "Is the system critical to the activity?"; <c>null</c> when not stated.</summary>
    [Field("Kritiskt", "Critical", "Är systemet kritiskt för verksamheten?", "Is the system critical to the activity?", Chapter = "3.1")]
    public bool? Critical { get; init; }

    /// <summary>Gets the answer to "Is the system managed centrally in the city?"; <c>null</c> when not stated.</summary>
    [Field("Centralt i staden", "Central in the city", "Förvaltas systemet centralt i staden?", "Is the system managed centrally in the city?", Chapter = "3.1")]
    public bool? Central { get; init; }

    /// <summary>Gets the answer to "Is the system part of the city's operations agreement?"; <c>null</c> when not stated.</summary>
    [Field("I driftavtalet", "In the operations agreement", "Ingår systemet i stadens driftavtal (systemtjänsteavtalet)?", "Is the system part of the city's operations agreement?", Chapter = "10.1")]
    public bool? OperationsAgreement { get; init; }

    /// <summary>Gets the answer to "Have security requirements been set for the system?"; <c>null</c> when not stated.</summary>
    [Field("Säkerhetskrav ställda", "Security requirements set", "Är säkerhetskrav ställda för systemet?", "Have security requirements been set for the system?", Actionable = true, Chapter = "10.1")]
    public bool? RequirementsSet { get; init; }

    /// <summary>Gets system owner; <c>null</c> when not stated.</summary>
    [Field("Systemägare", "System owner", "Vilken roll äger systemet?", "Which role owns the system?", Actionable = true, Chapter = "3.1")]
    public string? SystemOwner { get; init; }

    /// <summary>Gets information owner; <c>null</c> when not stated.</summary>
    [Field("Informationsägare", "Information owner", "Vilken roll äger informationen?", "Which role owns the information?", Actionable = true, Chapter = "3.1")]
    public string? InformationOwner { get; init; }

    /// <summary>Gets supplier; <c>null</c> when not stated.</summary>
    [Field("Leverantör", "Supplier", "Vilken leverantör har systemet (nyckel)?", "Which supplier provides the system (key)?", Chapter = "3.1")]
    [RefersTo("/assets/suppliers")]
    public string? Supplier { get; init; }

    /// <summary>Gets the answer to "Does the system process personal data?"; <c>null</c> when not stated.</summary>
    [Field("Personuppgifter", "Personal data", "Behandlar systemet personuppgifter?", "Does the system process personal data?", Chapter = "3.1")]
    public bool? PersonalData { get; init; }

    /// <summary>Gets the answer to "Does the system process sensitive data?"; <c>null</c> when not stated.</summary>
    [Field("Känsliga uppgifter", "Sensitive data", "Behandlar systemet känsliga uppgifter?", "Does the system process sensitive data?", Chapter = "3.1")]
    public bool? SensitiveData { get; init; }

    /// <summary>Gets the answer to "Is the system exposed to the internet?"; <c>null</c> when not stated.</summary>
    [Field("Exponerat mot internet", "Internet-facing", "Är systemet exponerat mot internet?", "Is the system exposed to the internet?", Chapter = "3.1")]
    public bool? InternetFacing { get; init; }

    /// <summary>Gets the answer to "Is the system reached remotely, for example over VPN?"; <c>null</c> when not stated.</summary>
    [Field("Fjärråtkomst", "Remote access", "Nås systemet på distans, till exempel över VPN?", "Is the system reached remotely, for example over VPN?", Chapter = "3.1")]
    public bool? RemoteAccess { get; init; }

    /// <summary>Gets the answer to "Is the system a cloud service?"; <c>null</c> when not stated.</summary>
    [Field("Molntjänst", "Cloud service", "Är systemet en molntjänst?", "Is the system a cloud service?", Chapter = "3.1")]
    public bool? Cloud { get; init; }

    /// <summary>Gets the answer to "Does the system control physical equipment?"; <c>null</c> when not stated.</summary>
    [Field("Cyberfysiskt", "Cyber-physical", "Styr systemet fysisk utrustning?", "Does the system control physical equipment?", Chapter = "3.1")]
    public bool? CyberPhysical { get; init; }

    /// <summary>Gets classified on; <c>null</c> when not stated.</summary>
    [Field("Klassat den", "Classified on", "När klassades systemet senast?", "When was the system last classified?", Actionable = true, Chapter = "3.1")]
    public PartialDate? ClassifiedOn { get; init; }

    /// <summary>Gets the answer to "Has the system been classified?"; <c>null</c> when not stated.</summary>
    [Field("Klassat", "Classified", "Är systemet informationsklassat?", "Has the system been classified?", Actionable = true, Chapter = "3.1")]
    public bool? Classified { get; init; }

    /// <summary>Gets kind of classification; <c>null</c> when not stated.</summary>
    [Field("Slag av klassning", "Kind of classification", "Vilket slag av klassning är gjord?", "Which kind of classification has been made?", Chapter = "3.1")]
    public ClassificationKind? ClassificationKind { get; init; }

    /// <summary>Gets confidentiality, 0 to 4; <c>null</c> when not stated.</summary>
    [Field("Konfidentialitet", "Confidentiality", "Vilken nivå har konfidentialitet (0–4)?", "Which level does confidentiality have (0–4)?", Chapter = "3.1", Unit = "level", Minimum = 0, Maximum = 4)]
    public int? Confidentiality { get; init; }

    /// <summary>Gets integrity, 0 to 4; <c>null</c> when not stated.</summary>
    [Field("Riktighet", "Integrity", "Vilken nivå har riktighet (0–4)?", "Which level does integrity have (0–4)?", Chapter = "3.1", Unit = "level", Minimum = 0, Maximum = 4)]
    public int? Integrity { get; init; }

    /// <summary>Gets availability, 0 to 4; <c>null</c> when not stated.</summary>
    [Field("Tillgänglighet", "Availability", "Vilken nivå har tillgänglighet (0–4)?", "Which level does availability have (0–4)?", Chapter = "3.1", Unit = "level", Minimum = 0, Maximum = 4)]
    public int? Availability { get; init; }

    /// <summary>Gets the answer to "Is a supplementary risk analysis needed?"; <c>null</c> when not stated.</summary>
    [Field("Riskanalys behövs", "Risk analysis needed", "Behövs en kompletterande riskanalys?", "Is a supplementary risk analysis needed?", Chapter = "3.1")]
    public bool? RiskAnalysisNeeded { get; init; }

    /// <summary>Gets risk analysis; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Riskanalys", "Risk analysis", "Är en kompletterande riskanalys gjord?", "Has a supplementary risk analysis been made?", Chapter = "3.1")]
    public DatedActivity? RiskAnalysis { get; init; }

    /// <summary>Gets action plan; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Handlingsplan", "Action plan", "Har klassningen en handlingsplan?", "Does the classification have an action plan?", Chapter = "3.1")]
    public ActionPlan? ActionPlan { get; init; }

    /// <summary>Gets the answer to "Are the system's permissions documented (technique, process, routine)?"; <c>null</c> when not stated.</summary>
    [Field("Behörigheter dokumenterade", "Permissions documented", "Är behörigheterna dokumenterade för systemet (teknik, process, rutin)?", "Are the system's permissions documented (technique, process, routine)?", Actionable = true, Chapter = "9.1")]
    public bool? PermissionsDocumented { get; init; }

    /// <summary>Gets permissions reviewed; <c>null</c> when not stated.</summary>
    [Field("Behörigheter granskade", "Permissions reviewed", "När granskades behörigheterna senast?", "When were the permissions last reviewed?", Actionable = true, Chapter = "3.1")]
    public PartialDate? PermissionsReviewedOn { get; init; }

    /// <summary>Gets the answer to "Do users log in with multi-factor authentication?"; <c>null</c> when not stated.</summary>
    [Field("Flerfaktor för användare", "MFA for users", "Loggar användare in med flerfaktorsautentisering?", "Do users log in with multi-factor authentication?", Actionable = true, Chapter = "2.2")]
    public bool? MfaUsers { get; init; }

    /// <summary>Gets the answer to "Do administrators log in with multi-factor authentication?"; <c>null</c> when not stated.</summary>
    [Field("Flerfaktor för administratörer", "MFA for administrators", "Loggar administratörer in med flerfaktorsautentisering?", "Do administrators log in with multi-factor authentication?", Actionable = true, Chapter = "2.2")]
    public bool? MfaAdministrators { get; init; }

    /// <summary>Gets the answer to "Is the system hardened against a decided baseline?"; <c>null</c> when not stated.</summary>
    [Field("Härdat", "Hardened", "Är systemet härdat mot en beslutad baslinje?", "Is the system hardened against a decided baseline?", Actionable = true, Chapter = "2.2")]
    public bool? Hardened { get; init; }

    /// <summary>Gets the answer to "Is the system in a network segment of its own?"; <c>null</c> when not stated.</summary>
    [Field("Segmenterat", "Segmented", "Ligger systemet i ett eget nätsegment?", "Is the system in a network segment of its own?", Actionable = true, Chapter = "2.2")]
    public bool? Segmented { get; init; }

    /// <summary>Gets days to security update, in days, 0 to 3650; <c>null</c> when not stated.</summary>
    [Field("Dagar till säkerhetsuppdatering", "Days to security update", "Inom hur många dagar installeras kritiska säkerhetsuppdateringar?", "Within how many days are critical security updates installed?", Actionable = true, Chapter = "2.2", Unit = "days", Minimum = 0, Maximum = 3650)]
    public int? PatchDays { get; init; }

    /// <summary>Gets oldest critical vulnerability, in days, 0 to 3650; <c>null</c> when not stated.</summary>
    [Field("Äldsta kritiska sårbarhet", "Oldest critical vulnerability", "Hur många dagar gammal är den äldsta öppna kritiska sårbarheten?", "How many days old is the oldest open critical vulnerability?", Actionable = true, Chapter = "3.1", Unit = "days", Minimum = 0, Maximum = 3650)]
    public int? OldestCriticalVulnerabilityDays { get; init; }

    /// <summary>Gets vulnerability scan; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Sårbarhetsgranskning", "Vulnerability scan", "Är en sårbarhetsgranskning gjord?", "Has a vulnerability scan been made?", Chapter = "3.1")]
    public DatedActivity? VulnerabilityScan { get; init; }

    /// <summary>Gets the answer to "Is the system supported by its supplier?"; <c>null</c> when not stated.</summary>
    [Field("Leverantörsstöd", "Supported", "Har systemet leverantörsstöd?", "Is the system supported by its supplier?", Actionable = true, Chapter = "3.1")]
    public bool? Supported { get; init; }

    /// <summary>Gets end of life; <c>null</c> when not stated.</summary>
    [Field("Stödet upphör", "End of life", "När upphör leverantörens stöd?", "When does the supplier's support end?", Chapter = "3.1")]
    public PartialDate? EndOfLifeOn { get; init; }

    /// <summary>Gets the answer to "Are security logs collected centrally?"; <c>null</c> when not stated.</summary>
    [Field("Loggar samlas centralt", "Logs collected centrally", "Samlas säkerhetsloggar centralt?", "Are security logs collected centrally?", Actionable = true, Chapter = "7.2")]
    public bool? LogsCentral { get; init; }

    /// <summary>Gets log retention, in months, 0 to 1200; <c>null</c> when not stated.</summary>
    [Field("Loggtid", "Log retention", "Hur många månader sparas loggarna?", "For how many months are logs kept?", Actionable = true, Chapter = "7.2", Unit = "months", Minimum = 0, Maximum = 1200)]
    public int? LogMonths { get; init; }

    /// <summary>Gets the answer to "Are the logs reviewed regularly?"; <c>null</c> when not stated.</summary>
    [Field("Loggar granskas", "Logs reviewed", "Granskas loggarna regelbundet?", "Are the logs reviewed regularly?", Actionable = true, Chapter = "7.2")]
    public bool? LogsReviewed { get; init; }

    /// <summary>Gets the answer to "Is the system backed up as required?"; <c>null</c> when not stated.</summary>
    [Field("Säkerhetskopieras", "Backed up", "Säkerhetskopieras systemet enligt krav?", "Is the system backed up as required?", Actionable = true, Chapter = "7.2")]
    public bool? Backup { get; init; }

    /// <summary>Gets the answer to "Is there a copy kept apart (offline or immutable)?"; <c>null</c> when not stated.</summary>
    [Field("Åtskild kopia", "Offline backup", "Finns en kopia som är åtskild (offline eller oföränderlig)?", "Is there a copy kept apart (offline or immutable)?", Actionable = true, Chapter = "7.2")]
    public bool? BackupOffline { get; init; }

    /// <summary>Gets restore test; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Återställningsprov", "Restore test", "Är återställning från kopia provad?", "Has restoring from backup been tested?", Chapter = "7.2")]
    public DatedActivity? RestoreTest { get; init; }

    /// <summary>Gets recovery time objective (RTO), in hours, 0 to 100000; <c>null</c> when not stated.</summary>
    [Field("Mål för återställningstid (RTO)", "Recovery time objective (RTO)", "Vilket är målet för återställningstid, i timmar?", "What is the recovery time objective, in hours?", Actionable = true, Chapter = "7.2", Unit = "hours", Minimum = 0, Maximum = 100000)]
    public double? RecoveryTimeHours { get; init; }

    /// <summary>Gets recovery point objective (RPO), in hours, 0 to 100000; <c>null</c> when not stated.</summary>
    [Field("Mål för dataförlust (RPO)", "Recovery point objective (RPO)", "Vilket är målet för högsta dataförlust, i timmar?", "What is the recovery point objective, in hours?", Actionable = true, Chapter = "7.2", Unit = "hours", Minimum = 0, Maximum = 100000)]
    public double? RecoveryPointHours { get; init; }

    /// <summary>Gets reserve routine; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Reservrutin", "Reserve routine", "Finns en reservrutin för längre avbrott?", "Is there a reserve routine for long outages?", Chapter = "2.2")]
    public ReserveRoutine? ReserveRoutine { get; init; }

    /// <summary>Gets the answer to "Is the transfer encrypted?"; <c>null</c> when not stated.</summary>
    [Field("Krypterad överföring", "Encrypted in transit", "Är överföringen krypterad?", "Is the transfer encrypted?", Actionable = true, Chapter = "3.1")]
    public bool? EncryptedInTransit { get; init; }

    /// <summary>Gets the answer to "Is the storage encrypted?"; <c>null</c> when not stated.</summary>
    [Field("Krypterad lagring", "Encrypted at rest", "Är lagringen krypterad?", "Is the storage encrypted?", Actionable = true, Chapter = "3.1")]
    public bool? EncryptedAtRest { get; init; }

    /// <summary>Gets the answer to "Is there protection against overload attacks?"; <c>null</c> when not stated.</summary>
    [Field("Skydd mot överbelastning", "Overload protection", "Finns skydd mot överbelastningsattacker?", "Is there protection against overload attacks?", Actionable = true, Chapter = "4.3")]
    public bool? OverloadProtection { get; init; }
}
