using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Systems as a whole.</summary>
[ReviewType("Systemen som helhet", "Systems as a whole")]
public sealed record SystemsCoverage
{
    /// <summary>Gets systems with named owners; <c>null</c> when not stated.</summary>
    [Field("System med utpekade ägare", "Systems with named owners", "Hur många system har utpekad system- och informationsägare?", "How many systems have a named system owner and information owner?", Actionable = true, Chapter = "3.1")]
    [PlannedIn(nameof(OwnershipProposed))]
    public Coverage? Owned { get; init; }

    /// <summary>Gets the answer to "Has the ownership of the systems been proposed?"; <c>null</c> when not stated. Owners that are only proposed are not named.</summary>
    [Field("Ägarskapet föreslaget", "Ownership proposed", "Är ägarskapet för systemen föreslaget? (men inte beslutat)", "Has the ownership of the systems been proposed? (but not decided)", Chapter = "3.1", Plan = true)]
    public bool? OwnershipProposed
    {
        get;
        init
        {
            field = value;
            Owned ??= value == true ? Coverage.None : null;
        }
    }

    /// <summary>Gets classified systems; <c>null</c> when not stated.</summary>
    [Field("Klassade system", "Classified systems", "Hur många system är informationsklassade?", "How many systems are classified?", Actionable = true, Chapter = "3.1")]
    public Coverage? Classified { get; init; }

    /// <summary>Gets classified critical systems; <c>null</c> when not stated.</summary>
    [Field("Klassade kritiska system", "Classified critical systems", "Hur många kritiska system är informationsklassade?", "How many critical systems are classified?", Actionable = true, Chapter = "3.1")]
    public Coverage? CriticalClassified { get; init; }

    /// <summary>Gets classified systems with sensitive data; <c>null</c> when not stated.</summary>
    [Field("Klassade system med känsliga uppgifter", "Classified systems with sensitive data", "Hur många system med känsliga uppgifter är informationsklassade?", "How many systems with sensitive data are classified?", Actionable = true, Chapter = "3.1")]
    public Coverage? SensitiveClassified { get; init; }

    /// <summary>Gets current classifications; <c>null</c> when not stated.</summary>
    [Field("Aktuella klassningar", "Current classifications", "Hur många klassningar är gjorda eller omprövade under de senaste två åren?", "How many classifications were made or reviewed within the last two years?", Actionable = true, Chapter = "3.1")]
    public Coverage? ClassificationCurrent { get; init; }

    /// <summary>Gets central systems with normative classification; <c>null</c> when not stated.</summary>
    [Field("Centrala system med normerande klassning", "Central systems with normative classification", "Hur många centrala system har en normerande klassning?", "How many central systems have a normative classification?", Actionable = true, Chapter = "3.1")]
    public Coverage? Normative { get; init; }

    /// <summary>Gets procured systems with B-classification; <c>null</c> when not stated.</summary>
    [Field("Upphandlade system med B-klassning", "Procured systems with B-classification", "Hur många upphandlade system är klassade tillsammans med leverantören (B-klassning)?", "How many procured systems have been classified together with the supplier (B-classification)?", Actionable = true, Chapter = "2.1")]
    public Coverage? SupplierVerified { get; init; }

    /// <summary>Gets systems with action plan; <c>null</c> when not stated.</summary>
    [Field("System med handlingsplan", "Systems with action plan", "Hur många klassade system har en handlingsplan med ansvarig?", "How many classified systems have an action plan with somebody responsible?", Actionable = true, Chapter = "3.1")]
    public Coverage? ActionPlan { get; init; }

    /// <summary>Gets action plans followed up; <c>null</c> when not stated.</summary>
    [Field("Uppföljda handlingsplaner", "Action plans followed up", "Hur många handlingsplaner är uppföljda under året?", "How many action plans have been followed up during the year?", Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlanFollowedUp { get; init; }

    /// <summary>Gets action plans carried out; <c>null</c> when not stated.</summary>
    [Field("Genomförda handlingsplaner", "Action plans carried out", "Hur många handlingsplaner är genomförda till största delen?", "How many action plans have mostly been carried out?", Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlanCarriedOut { get; init; }

    /// <summary>Gets needed risk analyses made; <c>null</c> when not stated.</summary>
    [Field("Behövda riskanalyser gjorda", "Needed risk analyses made", "Hur många av de riskanalyser som behövs är gjorda?", "How many of the risk analyses needed have been made?", Actionable = true, Chapter = "3.1")]
    public Coverage? RiskAnalysis { get; init; }

    /// <summary>Gets systems with documented permissions; <c>null</c> when not stated.</summary>
    [Field("System med dokumenterade behörigheter", "Systems with documented permissions", "För hur många system är behörigheterna dokumenterade?", "For how many systems are permissions documented?", Actionable = true, Chapter = "9.1")]
    public Coverage? PermissionsDocumented { get; init; }

    /// <summary>Gets systems with reviewed permissions; <c>null</c> when not stated.</summary>
    [Field("System med granskade behörigheter", "Systems with reviewed permissions", "För hur många system är behörigheterna granskade under det senaste året?", "For how many systems were permissions reviewed within the last year?", Actionable = true, Chapter = "3.1")]
    public Coverage? PermissionsReviewed { get; init; }

    /// <summary>Gets VPN and remote access with MFA; <c>null</c> when not stated.</summary>
    [Field("VPN och fjärråtkomst med flerfaktor", "VPN and remote access with MFA", "Skyddas VPN och annan fjärråtkomst med flerfaktorsautentisering?", "Are VPN and other remote access protected by multi-factor authentication?", Actionable = true, Chapter = "2.2")]
    public Coverage? RemoteAccessMfa { get; init; }

    /// <summary>Gets administrator accounts with MFA; <c>null</c> when not stated.</summary>
    [Field("Administratörskonton med flerfaktor", "Administrator accounts with MFA", "Skyddas administratörskonton med flerfaktorsautentisering?", "Are administrator accounts protected by multi-factor authentication?", Actionable = true, Chapter = "2.2")]
    public Coverage? AdministratorMfa { get; init; }

    /// <summary>Gets exposed services with MFA; <c>null</c> when not stated.</summary>
    [Field("Exponerade tjänster med flerfaktor", "Exposed services with MFA", "Hur många exponerade tjänster har flerfaktorsautentisering?", "How many exposed services have multi-factor authentication?", Actionable = true, Chapter = "2.2")]
    public Coverage? ExposedMfa { get; init; }

    /// <summary>Gets hardened systems; <c>null</c> when not stated.</summary>
    [Field("Härdade system", "Hardened systems", "Hur många system är härdade mot en beslutad baslinje?", "How many systems are hardened against a decided baseline?", Actionable = true, Chapter = "2.2")]
    public Coverage? Hardened { get; init; }

    /// <summary>Gets segmented systems; <c>null</c> when not stated.</summary>
    [Field("Segmenterade system", "Segmented systems", "Hur många system ligger i egna nätsegment?", "How many systems are in network segments of their own?", Actionable = true, Chapter = "2.2")]
    public Coverage? Segmented { get; init; }

    /// <summary>Gets cyber-physical systems in segments of their own; <c>null</c> when not stated.</summary>
    [Field("Cyberfysiska system i egna nätsegment", "Cyber-physical systems in segments of their own", "Hur många cyberfysiska system ligger i egna nätsegment?", "How many cyber-physical systems are in network segments of their own?", Actionable = true, Chapter = "2.2")]
    public Coverage? CyberPhysicalSeparated { get; init; }

    /// <summary>Gets cyber-physical systems with requirements; <c>null</c> when not stated.</summary>
    [Field("Cyberfysiska system med krav", "Cyber-physical systems with requirements", "För hur många cyberfysiska system är säkerhetskrav och uppdateringar avtalade?", "For how many cyber-physical systems are security requirements and updates agreed?", Actionable = true, Chapter = "2.1")]
    public Coverage? CyberPhysicalRequirements { get; init; }

    /// <summary>Gets systems patched in time; <c>null</c> when not stated.</summary>
    [Field("System som uppdateras i tid", "Systems patched in time", "Hur många system får kritiska säkerhetsuppdateringar i tid?", "How many systems get critical security updates in time?", Actionable = true, Chapter = "2.2")]
    public Coverage? Patched { get; init; }

    /// <summary>Gets supported systems; <c>null</c> when not stated.</summary>
    [Field("System med leverantörsstöd", "Supported systems", "Hur många system har leverantörsstöd?", "How many systems are supported by their supplier?", Actionable = true, Chapter = "3.1")]
    public Coverage? Supported { get; init; }

    /// <summary>Gets cloud services with requirements and exit plan; <c>null</c> when not stated.</summary>
    [Field("Molntjänster med krav och exitplan", "Cloud services with requirements and exit plan", "Hur många molntjänster har avtalade säkerhetskrav och en exitplan?", "How many cloud services have agreed security requirements and an exit plan?", Actionable = true, Chapter = "2.2")]
    public Coverage? CloudAgreed { get; init; }

    /// <summary>Gets critical systems with central logging; <c>null</c> when not stated.</summary>
    [Field("Kritiska system med central loggning", "Critical systems with central logging", "För hur många kritiska system samlas och granskas loggar?", "For how many critical systems are logs collected and reviewed?", Actionable = true, Chapter = "7.2")]
    public Coverage? Logged { get; init; }

    /// <summary>Gets systems backed up; <c>null</c> when not stated.</summary>
    [Field("System som säkerhetskopieras", "Systems backed up", "Hur många system säkerhetskopieras enligt krav?", "How many systems are backed up as required?", Actionable = true, Chapter = "7.2")]
    public Coverage? Backup { get; init; }

    /// <summary>Gets critical systems with offline backup; <c>null</c> when not stated.</summary>
    [Field("Kritiska system med åtskild kopia", "Critical systems with offline backup", "Hur många kritiska system har en åtskild kopia?", "How many critical systems have an offline copy?", Actionable = true, Chapter = "7.2")]
    public Coverage? BackupOffline { get; init; }

    /// <summary>Gets critical systems with restore test; <c>null</c> when not stated.</summary>
    [Field("Kritiska system med återställningsprov", "Critical systems with restore test", "För hur många kritiska system är återställning provad under det senaste året?", "For how many critical systems was restoring tested within the last year?", Actionable = true, Chapter = "7.2")]
    public Coverage? RestoreTested { get; init; }

    /// <summary>Gets critical systems with RTO and RPO; <c>null</c> when not stated.</summary>
    [Field("Kritiska system med RTO och RPO", "Critical systems with RTO and RPO", "För hur många kritiska system är mål för återställning fastställda?", "For how many critical systems are recovery objectives set?", Actionable = true, Chapter = "7.2")]
    public Coverage? RecoveryObjectives { get; init; }

    /// <summary>Gets critical systems with reserve routine; <c>null</c> when not stated.</summary>
    [Field("Kritiska system med reservrutin", "Critical systems with reserve routine", "Hur många kritiska system har en reservrutin?", "How many critical systems have a reserve routine?", Actionable = true, Chapter = "2.2")]
    public Coverage? ReserveRoutine { get; init; }

    /// <summary>Gets reserve routines tested; <c>null</c> when not stated.</summary>
    [Field("Provade reservrutiner", "Reserve routines tested", "Hur många reservrutiner är provade under det senaste året?", "How many reserve routines were tested within the last year?", Actionable = true, Chapter = "2.2")]
    public Coverage? ReserveRoutineTested { get; init; }

    /// <summary>Gets critical systems with backup and reserve routine; <c>null</c> when not stated.</summary>
    [Field("Kritiska system med kopior och reservrutin", "Critical systems with backup and reserve routine", "Hur många kritiska system har både säkerhetskopior enligt krav och en reservrutin?", "How many critical systems have both backups as required and a reserve routine?", Actionable = true, Chapter = "3.1")]
    public Coverage? ContinuityReady { get; init; }

    /// <summary>Gets critical systems scanned; <c>null</c> when not stated.</summary>
    [Field("Kritiska system med sårbarhetsgranskning", "Critical systems scanned", "Hur många kritiska system är sårbarhetsgranskade under det senaste året?", "How many critical systems were scanned for vulnerabilities within the last year?", Actionable = true, Chapter = "7.2")]
    public Coverage? VulnerabilityScanned { get; init; }

    /// <summary>Gets systems without old critical vulnerabilities; <c>null</c> when not stated.</summary>
    [Field("System utan gamla kritiska sårbarheter", "Systems without old critical vulnerabilities", "Hur många system saknar öppna kritiska sårbarheter som är äldre än gränsen?", "How many systems have no open critical vulnerabilities older than the limit?", Actionable = true, Chapter = "3.1")]
    public Coverage? VulnerabilitiesClosed { get; init; }

    /// <summary>Gets tested systems with personal data; <c>null</c> when not stated.</summary>
    [Field("Provade system med personuppgifter", "Tested systems with personal data", "För hur många system med personuppgifter är skyddet provat under det senaste året?", "For how many systems with personal data was the protection tested within the last year?", Actionable = true, Chapter = "3.1")]
    public Coverage? PersonalDataTested { get; init; }

    /// <summary>Gets sensitive systems encrypted; <c>null</c> when not stated.</summary>
    [Field("Känsliga system med kryptering", "Sensitive systems encrypted", "Hur många system med känsliga uppgifter är krypterade i vila och överföring?", "How many systems with sensitive data are encrypted at rest and in transit?", Actionable = true, Chapter = "3.1")]
    public Coverage? Encrypted { get; init; }

    /// <summary>Gets systems in the operations agreement with requirements; <c>null</c> when not stated.</summary>
    [Field("System i driftavtalet med krav", "Systems in the operations agreement with requirements", "För hur många system i driftavtalet är krav ställda?", "For how many systems in the operations agreement are requirements set?", Actionable = true, Chapter = "10.1")]
    public Coverage? RequirementsSet { get; init; }

    /// <summary>Gets exposed services with overload protection; <c>null</c> when not stated.</summary>
    [Field("Exponerade tjänster med överbelastningsskydd", "Exposed services with overload protection", "Hur många exponerade tjänster har skydd mot överbelastning?", "How many exposed services are protected against overload?", Actionable = true, Chapter = "4.3")]
    public Coverage? OverloadProtection { get; init; }
}
