using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Information assets and their protection.</summary>
[ReviewType("Informationstillgångar och deras skydd", "Information assets and their protection")]
public sealed record Assets
{
    /// <summary>Gets systems; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("System", "Systems", "Vilka system använder enheten?", "Which systems does the unit use?", Chapter = "3.1")]
    public IReadOnlyList<ItSystem>? Systems { get; init; }

    /// <summary>Gets whether <see cref="Systems"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? SystemsComplete { get; init; }

    /// <summary>Gets systems as a whole; <c>null</c> when not stated.</summary>
    [Field("Systemen som helhet", "Systems as a whole", "Hur ser det ut för systemen som helhet?", "What is the state of the systems as a whole?", Chapter = "3.1")]
    public SystemsCoverage? SystemsCoverage { get; init; }

    /// <summary>Gets what is classified; <c>null</c> when not stated.</summary>
    [Field("Det som klassas", "What is classified", "Vad klassar enheten: system, informationsmängder eller båda?", "What does the unit classify: systems, information sets or both?", Chapter = "3.1")]
    public ClassifiedBy? ClassifiedBy { get; init; }

    /// <summary>Gets inventory of information; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Inventering av informationsmängder", "Inventory of information sets", "Är en inventering gjord av enhetens informationsmängder?", "Have the unit's information sets been inventoried?", Chapter = "3.1")]
    public DatedActivity? InformationInventory { get; init; }

    /// <summary>Gets information sets; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Informationsmängder", "Information sets", "Vilka informationsmängder har enheten?", "Which information sets does the unit have?", Chapter = "3.1")]
    public IReadOnlyList<InformationSet>? InformationSets { get; init; }

    /// <summary>Gets whether <see cref="InformationSets"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? InformationSetsComplete { get; init; }

    /// <summary>Gets information sets as a whole; <c>null</c> when not stated.</summary>
    [Field("Informationsmängderna som helhet", "Information sets as a whole", "Hur ser det ut för informationsmängderna som helhet?", "What is the state of the information sets as a whole?", Chapter = "3.1")]
    public InformationSetsCoverage? InformationSetsCoverage { get; init; }

    /// <summary>Gets suppliers; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Leverantörer", "Suppliers", "Vilka leverantörer har enheten?", "Which suppliers does the unit have?", Chapter = "3.1")]
    public IReadOnlyList<Supplier>? Suppliers { get; init; }

    /// <summary>Gets whether <see cref="Suppliers"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? SuppliersComplete { get; init; }

    /// <summary>Gets suppliers as a whole; <c>null</c> when not stated.</summary>
    [Field("Leverantörerna som helhet", "Suppliers as a whole", "Hur ser det ut för leverantörerna som helhet?", "What is the state of the suppliers as a whole?", Chapter = "3.1")]
    public SuppliersCoverage? SuppliersCoverage { get; init; }

    /// <summary>Gets projects and procurements; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Projekt och upphandlingar", "Projects and procurements", "Vilka it-projekt och upphandlingar pågår?", "Which IT projects and procurements are under way?", Chapter = "2.1")]
    public IReadOnlyList<Project>? Projects { get; init; }

    /// <summary>Gets whether <see cref="Projects"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ProjectsComplete { get; init; }

    /// <summary>Gets projects as a whole; <c>null</c> when not stated.</summary>
    [Field("Projekten som helhet", "Projects as a whole", "Hur ser det ut för projekt och upphandlingar som helhet?", "What is the state of projects and procurements as a whole?", Chapter = "2.1")]
    public ProjectsCoverage? ProjectsCoverage { get; init; }

    /// <summary>Gets list of applications; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Applikationslista", "List of applications", "Finns en aktuell lista över applikationer med status?", "Is there a current list of applications with their status?", Chapter = "4.1")]
    public ApplicationList? ApplicationList { get; init; }

    /// <summary>Gets routine for classification; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Rutin för informationsklassning", "Routine for classification", "Finns en lokal rutin för regelbunden informationsklassning? (ja också om den tillämpas utan beslut)", "Is there a local routine for regular classification? (yes also when it is followed without a decision)", Chapter = "3.1")]
    public Routine? ClassificationRoutine { get; init; }

    /// <summary>Gets routine for access rights; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Behörighetsrutin", "Routine for access rights", "Finns en behörighetsrutin? (ja också om den tillämpas utan beslut)", "Is there a routine for access rights? (yes also when it is followed without a decision)", Chapter = "3.1")]
    public Routine? AccessRoutine { get; init; }

    /// <summary>Gets routine for contracts; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Avtalshanteringsrutin", "Routine for contracts", "Finns en avtalshanteringsrutin? (ja också om den tillämpas utan beslut)", "Is there a routine for contracts? (yes also when it is followed without a decision)", Chapter = "3.1")]
    public Routine? ContractRoutine { get; init; }

    /// <summary>Gets instruction for official records; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Hanteringsanvisning för allmänna handlingar", "Instruction for official records", "Finns en aktuell hanteringsanvisning för allmänna handlingar? (ja också om den tillämpas utan beslut)", "Is there a current instruction for official records? (yes also when it is followed without a decision)", Chapter = "5")]
    public Routine? RecordsInstruction { get; init; }

    /// <summary>Gets the answer to "Can disposal decisions be carried out in the systems?"; <c>null</c> when not stated.</summary>
    [Field("Gallring kan verkställas", "Disposal can be carried out", "Kan gallringsbeslut verkställas i systemen?", "Can disposal decisions be carried out in the systems?", Actionable = true, Chapter = "5")]
    public bool? DisposalPossible { get; init; }

    /// <summary>Gets the answer to "Has a disposal request been submitted to the City Archives?"; <c>null</c> when not stated.</summary>
    [Field("Gallringsframställan inlämnad", "Disposal request submitted", "Är en gallringsframställan inlämnad till Stadsarkivet?", "Has a disposal request been submitted to the City Archives?", Actionable = true, Chapter = "5")]
    public bool? DisposalRequested { get; init; }

    /// <summary>Gets the answer to "Is access removed when an assignment ends?"; <c>null</c> when not stated.</summary>
    [Field("Behörigheter tas bort", "Access is removed", "Tas behörigheter bort när ett uppdrag upphör?", "Is access removed when an assignment ends?", Actionable = true, Chapter = "3.1")]
    public bool? LeaverProcess { get; init; }

    /// <summary>Gets the answer to "Is identity and access run as one common process?"; <c>null</c> when not stated.</summary>
    [Field("Gemensam behörighetsprocess", "Common identity process", "Drivs identitets- och behörighetsstyrning som en gemensam process?", "Is identity and access run as one common process?", Actionable = true, Chapter = "3.1")]
    public bool? IdentityProcess { get; init; }

    /// <summary>Gets the answer to "Are roles with high privileges vetted?"; <c>null</c> when not stated.</summary>
    [Field("Säkerhetsprövning", "Vetting", "Är roller med hög behörighet säkerhetsprövade?", "Are roles with high privileges vetted?", Actionable = true, Chapter = "3.1")]
    public bool? Vetting { get; init; }

    /// <summary>Gets the answer to "Are there shared administrator accounts?"; <c>null</c> when not stated.</summary>
    [Field("Delade administratörskonton", "Shared administrator accounts", "Förekommer delade administratörskonton?", "Are there shared administrator accounts?", Actionable = true, Chapter = "3.1")]
    public bool? SharedAccounts { get; init; }

    /// <summary>Gets strategy for cryptography; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Strategi för kryptering", "Strategy for cryptography", "Finns en strategi för kryptering? (ja också om den tillämpas utan beslut)", "Is there a strategy for cryptography? (yes also when it is followed without a decision)", Chapter = "3.1")]
    public Policy? CryptographyStrategy { get; init; }

    /// <summary>Gets protection against ransomware; <c>null</c> when not stated.</summary>
    [Field("Skydd mot utpressningsvirus", "Protection against ransomware", "Vilket skydd finns mot utpressningsvirus?", "Which protection is there against ransomware?", Chapter = "4.3")]
    public RansomwareProtection? RansomwareProtection { get; init; }

    /// <summary>Gets the answer to "Is e-mail protected against forgery (SPF, DKIM, DMARC)?"; <c>null</c> when not stated.</summary>
    [Field("E-post skyddad mot förfalskning", "E-mail authentication", "Skyddas e-posten mot förfalskning (SPF, DKIM, DMARC)?", "Is e-mail protected against forgery (SPF, DKIM, DMARC)?", Actionable = true, Chapter = "3.1")]
    public bool? EmailAuthentication { get; init; }

    /// <summary>Gets the answer to "Do the security measures rest on an all-hazards approach?"; <c>null</c> when not stated.</summary>
    [Field("Allriskperspektiv", "All-hazards approach", "Bygger säkerhetsåtgärderna på ett allriskperspektiv?", "Do the security measures rest on an all-hazards approach?", Actionable = true, Chapter = "3.1")]
    public bool? AllHazards { get; init; }
}
