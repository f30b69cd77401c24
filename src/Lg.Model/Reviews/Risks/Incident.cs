using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An incident.</summary>
[ReviewType("En incident", "An incident")]
public sealed record Incident : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets incident; <c>null</c> when not stated.</summary>
    [Field("Incident", "Incident", "Vad hände?", "What happened?", Chapter = "4.4")]
    public string? Title { get; init; }

    /// <summary>Gets kind of incident; <c>null</c> when not stated.</summary>
    [Field("Slag av incident", "Kind of incident", "Gäller incidenten informationssäkerhet, personuppgifter eller båda?", "Is the incident about information security, personal data or both?", Chapter = "4.4")]
    public IncidentKind? Kind { get; init; }

    /// <summary>Gets occurred; <c>null</c> when not stated.</summary>
    [Field("Inträffade", "Occurred", "När inträffade incidenten?", "When did the incident occur?", Chapter = "4.4")]
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>Gets became aware; <c>null</c> when not stated.</summary>
    [Field("Fick kännedom", "Became aware", "När fick ni kännedom om incidenten?", "When did you become aware of the incident?", Chapter = "4.4")]
    public DateTimeOffset? AwareAt { get; init; }

    /// <summary>Gets the answer to "Is the incident significant under the Cybersecurity Act?"; <c>null</c> when not stated.</summary>
    [Field("Betydande", "Significant", "Är incidenten betydande enligt cybersäkerhetslagen?", "Is the incident significant under the Cybersecurity Act?", Chapter = "4.4")]
    public bool? Significant { get; init; }

    /// <summary>Gets decided; <c>null</c> when not stated.</summary>
    [Field("Bedömd", "Decided", "När bedömdes om incidenten är betydande?", "When was it decided whether the incident is significant?", Chapter = "4.4")]
    public DateTimeOffset? SignificantDecidedAt { get; init; }

    /// <summary>Gets early warning sent; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Upplysningen", "Early warning", "Är upplysningen lämnad (24 timmar)?", "Has the early warning been sent (24 hours)?", Chapter = "4.4")]
    public Submission? WarningSent { get; init; }

    /// <summary>Gets notification sent; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Incidentanmälan", "Incident notification", "Är incidentanmälan lämnad (72 timmar)?", "Has the incident notification been sent (72 hours)?", Chapter = "4.4")]
    public Submission? NotificationSent { get; init; }

    /// <summary>Gets interim report requested; <c>null</c> when not stated.</summary>
    [Field("Delrapport begärd", "Interim report requested", "När begärde myndigheten en delrapport?", "When did the authority ask for an interim report?", Chapter = "4.4")]
    public DateTimeOffset? InterimRequestedAt { get; init; }

    /// <summary>Gets interim report sent; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Delrapporten", "Interim report", "Är delrapporten lämnad?", "Has the interim report been sent?", Chapter = "4.4")]
    public Submission? InterimSent { get; init; }

    /// <summary>Gets status report sent; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Lägesrapporten", "Status report", "Är lägesrapporten lämnad?", "Has the status report been sent?", Chapter = "4.4")]
    public Submission? StatusReportSent { get; init; }

    /// <summary>Gets final report sent; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Slutrapporten", "Final report", "Är slutrapporten lämnad?", "Has the final report been sent?", Chapter = "4.4")]
    public Submission? FinalReportSent { get; init; }

    /// <summary>Gets recipient of the reports; <c>null</c> when not stated.</summary>
    [Field("Mottagare", "Recipient", "Vem lämnades rapporterna till?", "Who were the reports sent to?", Chapter = "4.4")]
    public ReportRecipient? SentTo { get; init; }

    /// <summary>Gets the answer to "Is the incident still going on?"; <c>null</c> when not stated.</summary>
    [Field("Pågår", "Ongoing", "Pågår incidenten fortfarande?", "Is the incident still going on?", Chapter = "4.4")]
    public bool? Ongoing { get; init; }

    /// <summary>Gets handled; <c>null</c> when not stated.</summary>
    [Field("Hanterad", "Handled", "När var incidenten hanterad?", "When had the incident been handled?", Chapter = "4.4")]
    public DateTimeOffset? HandledAt { get; init; }

    /// <summary>Gets the answer to "Have recipients of the service been informed, where appropriate?"; <c>null</c> when not stated.</summary>
    [Field("Mottagare informerade", "Recipients informed", "Är mottagare av tjänsten informerade, där det är lämpligt?", "Have recipients of the service been informed, where appropriate?", Actionable = true, Chapter = "4.4")]
    public bool? RecipientsInformed { get; init; }

    /// <summary>Gets the answer to "Is a crime suspected?"; <c>null</c> when not stated.</summary>
    [Field("Misstänkt brott", "Crime suspected", "Finns misstanke om brott?", "Is a crime suspected?", Chapter = "4.4")]
    public bool? CrimeSuspected { get; init; }

    /// <summary>Gets the answer to "Has it been decided whether to report the incident to the police?"; <c>null</c> when not stated.</summary>
    [Field("Polisanmälan övervägd", "Police report considered", "Är det beslutat om incidenten ska polisanmälas?", "Has it been decided whether to report the incident to the police?", Actionable = true, Chapter = "4.4")]
    public bool? PoliceReportDecided { get; init; }

    /// <summary>Gets the answer to "Did the incident happen at a supplier?"; <c>null</c> when not stated.</summary>
    [Field("Hos leverantör", "At a supplier", "Inträffade incidenten hos en leverantör?", "Did the incident happen at a supplier?", Chapter = "4.4")]
    public bool? SupplierOrigin { get; init; }

    /// <summary>Gets the answer to "Did the incident reach the information-security coordinator?"; <c>null</c> when not stated.</summary>
    [Field("Nådde samordnaren", "Reached the coordinator", "Nådde incidenten informationssäkerhetssamordnaren?", "Did the incident reach the information-security coordinator?", Chapter = "4.4")]
    public bool? ReportedToCoordinator { get; init; }

    /// <summary>Gets the answer to "Has the data protection officer been consulted?"; <c>null</c> when not stated.</summary>
    [Field("Dataskyddsombudet rådfrågat", "Officer consulted", "Är dataskyddsombudet rådfrågat?", "Has the data protection officer been consulted?", Actionable = true, Chapter = "4.4")]
    public bool? OfficerConsulted { get; init; }

    /// <summary>Gets risk to individuals; <c>null</c> when not stated.</summary>
    [Field("Risk för enskilda", "Risk to individuals", "Hur stor är risken för enskilda?", "How large is the risk to individuals?", Chapter = "4.4")]
    public RiskToPersons? RiskToPersons { get; init; }

    /// <summary>Gets notified to the authority; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Anmälan till IMY", "Notification to the authority", "Är incidenten anmäld till IMY?", "Has the incident been notified to the authority (IMY)?", Chapter = "4.4")]
    public Submission? AuthorityNotified { get; init; }

    /// <summary>Gets reason for delay; <c>null</c> when not stated.</summary>
    [Field("Orsak till försening", "Reason for delay", "Varför var anmälan sen?", "Why was the notification late?", Actionable = true, Chapter = "4.4")]
    public string? LateReason { get; init; }

    /// <summary>Gets data subjects informed; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Information till de registrerade", "Information to the data subjects", "Är registrerade personer informerade?", "Have the data subjects been informed?", Actionable = true, Chapter = "4.4")]
    public Submission? SubjectsInformed { get; init; }

    /// <summary>Gets the answer to "Has the incident been documented?"; <c>null</c> when not stated.</summary>
    [Field("Dokumenterad", "Logged", "Är incidenten dokumenterad?", "Has the incident been documented?", Actionable = true, Chapter = "4.4")]
    public bool? Logged { get; init; }

    /// <summary>Gets lessons; <c>null</c> when not stated.</summary>
    [Field("Lärdomar", "Lessons", "Vilka lärdomar har dragits?", "Which lessons have been learnt?", Actionable = true, Chapter = "4.5")]
    public string? Lessons { get; init; }

    /// <summary>Gets the answer to "Have the actions after the incident been followed up?"; <c>null</c> when not stated.</summary>
    [Field("Åtgärder uppföljda", "Actions followed up", "Är åtgärderna efter incidenten uppföljda?", "Have the actions after the incident been followed up?", Actionable = true, Chapter = "4.5")]
    public bool? FollowedUp { get; init; }
}
