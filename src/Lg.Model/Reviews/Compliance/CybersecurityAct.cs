using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>The state of the requirements of the Cybersecurity Act.</summary>
[ReviewType("Läget för cybersäkerhetslagens krav", "The state of the requirements of the Cybersecurity Act")]
public sealed record CybersecurityAct
{
    /// <summary>Gets registration; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Anmälan", "Registration", "Är verksamhetsutövaren anmäld enligt cybersäkerhetslagen?", "Has the operator been registered under the Cybersecurity Act?", Chapter = "2.2")]
    public Registration? Registration { get; init; }

    /// <summary>Gets gap analysis; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Gapanalys", "Gap analysis", "Är en gapanalys mot lagens krav gjord?", "Has a gap analysis against the requirements of the act been made?", Chapter = "3.1")]
    public DatedActivity? GapAnalysis { get; init; }

    /// <summary>Gets measures approved; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Godkännande av säkerhetsåtgärderna", "Approval of the measures", "Har ledningen godkänt säkerhetsåtgärderna?", "Has management approved the security measures?", Chapter = "10")]
    public DatedActivity? MeasuresApproved { get; init; }

    /// <summary>Gets the answer to "Are the security measures documented as the regulations require?"; <c>null</c> when not stated.</summary>
    [Field("Säkerhetsåtgärder dokumenterade", "Measures documented", "Är säkerhetsåtgärderna dokumenterade enligt föreskrifterna?", "Are the security measures documented as the regulations require?", Actionable = true, Chapter = "3.1")]
    public bool? MeasuresDocumented { get; init; }

    /// <summary>Gets the answer to "Is there a checklist for when an incident is significant?"; <c>null</c> when not stated.</summary>
    [Field("Kriterier för betydande incident", "Criteria for significant incident", "Finns en checklista för när en incident är betydande?", "Is there a checklist for when an incident is significant?", Actionable = true, Chapter = "4.5")]
    public bool? SignificanceCriteria { get; init; }

    /// <summary>Gets accounts in the portal, in people, 0 to 1000; <c>null</c> when not stated.</summary>
    [Field("Konton i cyberportalen", "Accounts in the portal", "Hur många personer har konto i cyberportalen?", "How many people have an account in the portal?", Actionable = true, Chapter = "4.5", Unit = "people", Minimum = 0, Maximum = 1000)]
    public int? PortalAccounts { get; init; }

    /// <summary>Gets the answer to "Is the supervisory authority of each sector known?"; <c>null</c> when not stated.</summary>
    [Field("Tillsynsmyndigheter kända", "Supervisors known", "Är tillsynsmyndigheten för varje sektor känd?", "Is the supervisory authority of each sector known?", Actionable = true, Chapter = "2.2")]
    public bool? SupervisorsKnown { get; init; }

    /// <summary>Gets the answer to "Is material for a security audit ready?"; <c>null</c> when not stated.</summary>
    [Field("Underlag för säkerhetsrevision", "Audit material ready", "Är underlag för säkerhetsrevision framtaget?", "Is material for a security audit ready?", Actionable = true, Chapter = "3.2")]
    public bool? AuditPackReady { get; init; }

    /// <summary>Gets the answer to "Is there readiness for security scanning?"; <c>null</c> when not stated.</summary>
    [Field("Beredd för säkerhetsskanning", "Ready for security scanning", "Finns beredskap för säkerhetsskanning?", "Is there readiness for security scanning?", Actionable = true, Chapter = "3.1")]
    public bool? ScanReady { get; init; }

    /// <summary>Gets the answer to "Has the risk of sanctions been reported to management?"; <c>null</c> when not stated.</summary>
    [Field("Sanktionsrisk redovisad", "Sanction risk reported", "Är sanktionsrisken redovisad för ledningen?", "Has the risk of sanctions been reported to management?", Actionable = true, Chapter = "4.1")]
    public bool? SanctionRiskReported { get; init; }

    /// <summary>Gets position on CER; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Ställningstagande till CER", "Position on CER", "Har ni tagit ställning till CER-lagstiftningen?", "Have you taken a position on the critical-entities legislation?", Chapter = "2.2")]
    public Position? CriticalEntitiesPosition { get; init; }
}
