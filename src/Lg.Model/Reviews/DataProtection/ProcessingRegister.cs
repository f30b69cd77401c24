using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Record of processing (GDPR article 30).</summary>
[ReviewType("Registerförteckning (GDPR artikel 30)", "Record of processing (GDPR article 30)")]
public sealed record ProcessingRegister : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets tool; <c>null</c> when not stated.</summary>
    [Field("Verktyg", "Tool", "I vilket verktyg förs registerförteckningen?", "In which tool is the record kept?", Chapter = "2.1")]
    public string? Tool { get; init; }

    /// <summary>Gets the answer to "Is the city's register tool used?"; <c>null</c> when not stated.</summary>
    [Field("Stadens verktyg används", "City's tool used", "Används stadens registerverktyg?", "Is the city's register tool used?", Actionable = true, Chapter = "2.1")]
    public bool? CityTool { get; init; }

    /// <summary>Gets the answer to "Is the choice of another tool justified?"; <c>null</c> when not stated.</summary>
    [Field("Annat val motiverat", "Other choice justified", "Är valet av ett annat verktyg motiverat?", "Is the choice of another tool justified?", Actionable = true, Chapter = "2.1")]
    public bool? OtherChoiceJustified { get; init; }

    /// <summary>Gets justification; <c>null</c> when not stated.</summary>
    [Field("Motivering", "Justification", "Vad är motiveringen?", "What is the justification?", Actionable = true, Chapter = "2.1")]
    public string? Justification { get; init; }

    /// <summary>Gets the answer to "Are all mandatory fields of the record filled in?"; <c>null</c> when not stated.</summary>
    [Field("Inga tomma fält", "No empty fields", "Är alla obligatoriska fält i registret ifyllda?", "Are all mandatory fields of the record filled in?", Actionable = true, Chapter = "2.1")]
    public bool? Complete { get; init; }

    /// <summary>Gets the answer to "Is the record mapped to the processes of the unit?"; <c>null</c> when not stated.</summary>
    [Field("Kopplat till processer", "Mapped to processes", "Är registrets indelning kopplad till verksamhetens processer?", "Is the record mapped to the processes of the unit?", Actionable = true, Chapter = "2.1")]
    public bool? MappedToProcesses { get; init; }

    /// <summary>Gets the answer to "Is the record used in the information-security work?"; <c>null</c> when not stated.</summary>
    [Field("Används i säkerhetsarbetet", "Used in security work", "Används registret i informationssäkerhetsarbetet?", "Is the record used in the information-security work?", Actionable = true, Chapter = "2.1")]
    public bool? UsedInSecurityWork { get; init; }

    /// <summary>Gets the answer to "Is there a routine that reminds of updating?"; <c>null</c> when not stated.</summary>
    [Field("Påminnelser", "Reminders", "Finns en rutin som påminner om uppdatering?", "Is there a routine that reminds of updating?", Actionable = true, Chapter = "2.1")]
    public bool? ReminderRoutine { get; init; }

    /// <summary>Gets last reviewed; <c>null</c> when not stated.</summary>
    [Field("Senast genomgånget", "Last reviewed", "När gicks registret igenom senast?", "When was the record last reviewed?", Actionable = true, Chapter = "2.1")]
    public PartialDate? LastReviewedOn { get; init; }
}
