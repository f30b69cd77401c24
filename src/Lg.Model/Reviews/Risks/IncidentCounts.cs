using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Numbers of incidents during the year.</summary>
[ReviewType("Antal incidenter under året", "Numbers of incidents during the year")]
public sealed record IncidentCounts : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <summary>Gets all, in incidents, 0 to 1000000; <c>null</c> when not stated.</summary>
    [Field("Alla", "All", "Hur många incidenter har rapporterats?", "How many incidents were reported?", Chapter = "4.4", Unit = "incidents", Minimum = 0, Maximum = 1000000)]
    public int? Total { get; init; }

    /// <summary>Gets personal data breaches, in incidents, 0 to 1000000; <c>null</c> when not stated.</summary>
    [Field("Personuppgiftsincidenter", "Personal data breaches", "Hur många var personuppgiftsincidenter?", "How many were personal data breaches?", Chapter = "4.4", Unit = "incidents", Minimum = 0, Maximum = 1000000)]
    public int? PersonalData { get; init; }

    /// <summary>Gets notified in time, in incidents, 0 to 1000000; <c>null</c> when not stated.</summary>
    [Field("Anmälda i tid", "Notified in time", "Hur många anmäldes i tid?", "How many were notified in time?", Chapter = "4.4", Unit = "incidents", Minimum = 0, Maximum = 1000000)]
    public int? NotifiedInTime { get; init; }
}
