using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An exercise.</summary>
[ReviewType("En övning", "An exercise")]
public sealed record Exercise : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets exercise; <c>null</c> when not stated.</summary>
    [Field("Övning", "Exercise", "Vad övades?", "What was exercised?", Chapter = "4.5")]
    public string? Title { get; init; }

    /// <summary>Gets kind of exercise; <c>null</c> when not stated.</summary>
    [Field("Slag av övning", "Kind of exercise", "Vilket slag av övning var det?", "Which kind of exercise was it?", Chapter = "4.5")]
    public ExerciseKind? Kind { get; init; }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När hölls övningen?", "When was the exercise held?", Chapter = "4.5")]
    public PartialDate? On { get; init; }

    /// <summary>Gets lessons; <c>null</c> when not stated.</summary>
    [Field("Lärdomar", "Lessons", "Vilka lärdomar togs till vara?", "Which lessons were taken care of?", Actionable = true, Chapter = "4.5")]
    public string? Lessons { get; init; }
}
