using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Exercise of the incident routine.</summary>
[ReviewType("Övning av incidentrutinen", "Exercise of the incident routine")]
public sealed record RoutineExercise : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När övades rutinen senast?", "When was the routine last exercised?", Actionable = true, Chapter = "4.5")]
    public PartialDate? On { get; init; }

    /// <summary>Gets the answer to "Was the routine exercised against the limits of 24 and 72 hours?"; <c>null</c> when not stated.</summary>
    [Field("Mot 24 och 72 timmar", "Against 24 and 72 hours", "Övades rutinen mot gränserna 24 och 72 timmar?", "Was the routine exercised against the limits of 24 and 72 hours?", Actionable = true, Chapter = "4.5")]
    public bool? Timed { get; init; }
}
