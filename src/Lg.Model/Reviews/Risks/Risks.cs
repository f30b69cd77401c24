using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Risks and incidents.</summary>
[ReviewType("Risker och incidenter", "Risks and incidents")]
public sealed record Risks
{
    /// <summary>Gets risk method; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Metod för riskbedömning", "Risk method", "Finns en metod med kriterier för riskbedömning? (ja också om den tillämpas utan beslut)", "Is there a method with criteria for risk assessment? (yes also when it is followed without a decision)", Chapter = "3", Clause = "6.1.2")]
    public RiskMethod? Method { get; init; }

    /// <summary>Gets overall risk analysis; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Verksamhetsövergripande riskanalys", "Overall risk analysis", "Är en verksamhetsövergripande riskanalys gjord?", "Has an overall risk analysis been made?", Chapter = "9.2", Clause = "8.2")]
    public DatedActivity? Analysis { get; init; }

    /// <summary>Gets risks; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Risker", "Risks", "Vilka risker har ni bedömt?", "Which risks have you assessed?", Chapter = "4.2", Clause = "9.3.2f")]
    public IReadOnlyList<Risk>? Register { get; init; }

    /// <summary>Gets whether <see cref="Register"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? RegisterComplete { get; init; }

    /// <summary>Gets risk and vulnerability analysis (RSA); stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Risk- och sårbarhetsanalys (RSA)", "Risk and vulnerability analysis (RSA)", "Är risk- och sårbarhetsanalysen (RSA) gjord?", "Has the risk and vulnerability analysis (RSA) been made?", Chapter = "4.2")]
    public VulnerabilityAnalysis? VulnerabilityAnalysis { get; init; }

    /// <summary>Gets incidents; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Incidenter", "Incidents", "Vilka incidenter har inträffat?", "Which incidents have happened?", Chapter = "4.4", Clause = "9.3.2d")]
    public IReadOnlyList<Incident>? Incidents { get; init; }

    /// <summary>Gets whether <see cref="Incidents"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? IncidentsComplete { get; init; }

    /// <summary>Gets the answer to "Has a significant incident (under the Cybersecurity Act) occurred during the period?"; <c>null</c> when not stated.</summary>
    [Field("Någon betydande incident", "Any significant incident", "Har en betydande incident (enligt cybersäkerhetslagen) inträffat under perioden?", "Has a significant incident (under the Cybersecurity Act) occurred during the period?", Chapter = "4.4")]
    public bool? AnySignificantIncident { get; init; }

    /// <summary>Gets the answer to "Has a notifiable personal data breach occurred during the period?"; <c>null</c> when not stated.</summary>
    [Field("Någon anmälningspliktig personuppgiftsincident", "Any notifiable personal data breach", "Har en personuppgiftsincident som ska anmälas till IMY inträffat under perioden?", "Has a notifiable personal data breach occurred during the period?", Chapter = "4.4")]
    public bool? AnyNotifiableBreach { get; init; }

    /// <summary>Gets number of incidents; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Antal incidenter", "Number of incidents", "Redovisar ni antal incidenter?", "Do you report numbers of incidents?", Chapter = "4.4", Clause = "9.3.2d")]
    public IncidentCounts? IncidentCounts { get; init; }

    /// <summary>Gets the answer to "Is it explained why no incidents have been reported?"; <c>null</c> when not stated.</summary>
    [Field("Noll incidenter förklarat", "Zero incidents explained", "Är det förklarat varför inga incidenter har rapporterats?", "Is it explained why no incidents have been reported?", Actionable = true, Chapter = "4.4")]
    public bool? ZeroIncidentsExplained { get; init; }

    /// <summary>Gets significant cyber threat; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Betydande cyberhot", "Significant cyber threat", "Har enheten mött ett betydande cyberhot under året?", "Has the unit met a significant cyber threat during the year?", Chapter = "4.4", History = true)]
    public SignificantThreat? SignificantThreat { get; init; }

    /// <summary>Gets the answer to "Do incident reports reach the information-security coordinator?"; <c>null</c> when not stated.</summary>
    [Field("Incidenter når samordnaren", "Incidents reach the coordinator", "Når incidentrapporter informationssäkerhetssamordnaren?", "Do incident reports reach the information-security coordinator?", Actionable = true, Chapter = "4.4")]
    public bool? IncidentsReachCoordinator { get; init; }

    /// <summary>Gets tool for incident reporting; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Verktyg för incidentrapportering", "Tool for incident reporting", "Används ett verktyg för incidentrapportering?", "Is a tool used for incident reporting?", Chapter = "4.4")]
    public ReportingTool? ReportingTool { get; init; }

    /// <summary>Gets exercises; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Övningar", "Exercises", "Vilka övningar har genomförts?", "Which exercises have been held?", Chapter = "4.5")]
    public IReadOnlyList<Exercise>? Exercises { get; init; }

    /// <summary>Gets whether <see cref="Exercises"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ExercisesComplete { get; init; }

    /// <summary>Gets continuity plan; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Kontinuitetsplan", "Continuity plan", "Finns en kontinuitetsplan för prioriterad verksamhet? (ja också om den tillämpas utan beslut)", "Is there a continuity plan for prioritised activity? (yes also when it is followed without a decision)", Chapter = "3.2")]
    public ContinuityPlan? ContinuityPlan { get; init; }

    /// <summary>Gets the answer to "Does the unit have prioritised or critical activity?"; <c>null</c> when not stated.</summary>
    [Field("Prioriterad verksamhet", "Prioritised activity", "Har enheten prioriterad eller kritisk verksamhet?", "Does the unit have prioritised or critical activity?", Chapter = "4.2")]
    public bool? PrioritisedActivity { get; init; }

    /// <summary>Gets the answer to "Does the unit take part in the city's project Långsikt?"; <c>null</c> when not stated.</summary>
    [Field("Deltar i Långsikt", "Takes part in Långsikt", "Deltar enheten i stadens projekt Långsikt?", "Does the unit take part in the city's project Långsikt?", Actionable = true, Chapter = "4.3")]
    public bool? CitySecurityProject { get; init; }

    /// <summary>Gets joined CERT Stockholm; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Anslutning till CERT Stockholm", "Membership of CERT Stockholm", "Är enheten ansluten till CERT Stockholm?", "Has the unit joined CERT Stockholm?", Chapter = "3.1")]
    public DatedActivity? Cert { get; init; }
}
