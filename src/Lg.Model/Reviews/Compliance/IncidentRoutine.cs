using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Local routine for handling incidents.</summary>
[ReviewType("Lokal rutin för incidenthantering", "Local routine for handling incidents")]
public sealed record IncidentRoutine : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the incident routine been adopted?"; <c>null</c> when not stated.</summary>
    [Field("Fastställd", "Adopted", "Är incidentrutinen fastställd? (genom ett beslut)", "Has the incident routine been adopted? (by a decision)", Actionable = true, Chapter = "4.5")]
    public bool? Adopted { get; init; }

    /// <summary>Gets adopted on; <c>null</c> when not stated.</summary>
    [Field("Fastställd den", "Adopted on", "När fastställdes incidentrutinen?", "When was the incident routine adopted?", Actionable = true, Chapter = "4.5")]
    public PartialDate? AdoptedOn { get; init => Adopted = Adoption.Implied(Adopted, field = value); }

    /// <summary>Gets last reviewed; <c>null</c> when not stated.</summary>
    [Field("Senast översedd", "Last reviewed", "När sågs incidentrutinen över senast?", "When was the incident routine last reviewed?", Actionable = true, Chapter = "4.5")]
    public PartialDate? LastReviewedOn { get; init; }

    /// <summary>Gets the answer to "Is the incident routine known to those who are to use it?"; <c>null</c> when not stated.</summary>
    [Field("Känd och förankrad", "Communicated", "Är incidentrutinen känd och förankrad?", "Is the incident routine known to those who are to use it?", Actionable = true, Chapter = "4.5")]
    public bool? Communicated { get; init; }

    /// <summary>Gets exercised; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Övning av rutinen", "Exercise of the routine", "Är incidentrutinen övad?", "Has the incident routine been exercised?", Chapter = "4.5")]
    public RoutineExercise? Exercise { get; init; }

    /// <summary>Gets the answer to "Have incident leaders been appointed beforehand?"; <c>null</c> when not stated.</summary>
    [Field("Incidentledare utsedda", "Incident leaders appointed", "Är incidentledare utsedda i förväg?", "Have incident leaders been appointed beforehand?", Actionable = true, Chapter = "4.5")]
    public bool? LeadersAppointed { get; init; }

    /// <summary>Gets the answer to "Do the incident leaders have deputies?"; <c>null</c> when not stated.</summary>
    [Field("Ersättare utsedda", "Deputies appointed", "Har incidentledarna ersättare?", "Do the incident leaders have deputies?", Actionable = true, Chapter = "4.5")]
    public bool? DeputiesAppointed { get; init; }

    /// <summary>Gets the answer to "Is there staffing to send a warning within 24 hours, also outside office hours?"; <c>null</c> when not stated.</summary>
    [Field("Bemanning dygnet runt", "Staffing round the clock", "Finns bemanning för att varsla inom 24 timmar, även utanför kontorstid?", "Is there staffing to send a warning within 24 hours, also outside office hours?", Actionable = true, Chapter = "4.5")]
    public bool? OnCall { get; init; }

    /// <summary>Gets the answer to "Does the routine have an annex on personal data breaches?"; <c>null</c> when not stated.</summary>
    [Field("Bilaga om personuppgiftsincidenter", "Annex on personal data breaches", "Har rutinen en bilaga om personuppgiftsincidenter?", "Does the routine have an annex on personal data breaches?", Actionable = true, Chapter = "4.5")]
    public bool? PersonalDataAnnex { get; init; }

    /// <summary>Gets the answer to "Does the routine say how security-classified information is kept out of reports?"; <c>null</c> when not stated.</summary>
    [Field("Avskärmning av säkerhetsskyddsklassificerade uppgifter", "Security-classified information shielded", "Säger rutinen hur säkerhetsskyddsklassificerade uppgifter hålls utanför rapporteringen?", "Does the routine say how security-classified information is kept out of reports?", Actionable = true, Chapter = "4.5")]
    public bool? ShieldsClassified { get; init; }
}
