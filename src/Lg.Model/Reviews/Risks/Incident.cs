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

    /// <summary>Gets early warning sent; <c>null</c> when not stated.</summary>
    [Field("Upplysning lämnad", "Early warning sent", "När lämnades upplysningen (24 timmar)?", "When was the early warning sent (24 hours)?", Chapter = "4.4")]
    public DateTimeOffset? WarningSentAt { get; init; }

    /// <summary>Gets notification sent; <c>null</c> when not stated.</summary>
    [Field("Incidentanmälan lämnad", "Notification sent", "När lämnades incidentanmälan (72 timmar)?", "When was the incident notification sent (72 hours)?", Chapter = "4.4")]
    public DateTimeOffset? NotificationSentAt { get; init; }

    /// <summary>Gets interim report requested; <c>null</c> when not stated.</summary>
    [Field("Delrapport begärd", "Interim report requested", "När begärde myndigheten en delrapport?", "When did the authority ask for an interim report?", Chapter = "4.4")]
    public DateTimeOffset? InterimRequestedAt { get; init; }

    /// <summary>Gets interim report sent; <c>null</c> when not stated.</summary>
    [Field("Delrapport lämnad", "Interim report sent", "När lämnades delrapporten?", "When was the interim report sent?", Chapter = "4.4")]
    public DateTimeOffset? InterimSentAt { get; init; }

    /// <summary>Gets status report sent; <c>null</c> when not stated.</summary>
    [Field("Lägesrapport lämnad", "Status report sent", "När lämnades lägesrapporten?", "When was the status report sent?", Chapter = "4.4")]
    public DateTimeOffset? StatusReportSentAt { get; init; }

    /// <summary>Gets final report sent; <c>null</c> when not stated.</summary>
    [Field("Slutrapport lämnad", "Final report sent", "När lämnades slutrapporten?", "When was the final report sent?", Chapter = "4.4")]
    public DateTimeOffset? FinalReportSentAt { get; init; }

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

    /// <summary>Gets notified to the authority; <c>null</c> when not stated.</summary>
    [Field("Anmäld till IMY", "Notified to the authority", "När anmäldes incidenten till IMY?", "When was the incident notified to the authority (IMY)?", Chapter = "4.4")]
    public DateTimeOffset? AuthorityNotifiedAt { get; init; }

    /// <summary>Gets reason for delay; <c>null</c> when not stated.</summary>
    [Field("Orsak till försening", "Reason for delay", "Varför var anmälan sen?", "Why was the notification late?", Actionable = true, Chapter = "4.4")]
    public string? LateReason { get; init; }

    /// <summary>Gets data subjects informed; <c>null</c> when not stated.</summary>
    [Field("Registrerade informerade", "Data subjects informed", "När informerades de registrerade?", "When were the data subjects informed?", Actionable = true, Chapter = "4.4")]
    public DateTimeOffset? SubjectsInformedAt { get; init; }

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
