using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A report or a notice: sent at an instant or on a day, or never sent.</summary>
[ReviewType("En rapport eller underrättelse, lämnad eller inte", "A report or a notice, sent or not")]
public sealed record Submission : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <summary>Gets the instant; <c>null</c> when not stated.</summary>
    [Field("Tidpunkt", "Instant", "När lämnades den?", "When was it sent?", Chapter = "4.4")]
    public DateTimeOffset? At { get; init; }

    /// <summary>Gets the day, when the time of day is not known; <c>null</c> when not stated.</summary>
    [Field("Dag", "Day", "Vilken dag lämnades den?", "On which day was it sent?", Chapter = "4.4")]
    public PartialDate? On { get; init; }

    /// <summary>Gets the day on which it was sent, in Sweden; computed, <c>null</c> when neither the instant nor the day is stated.</summary>
    [Field("Dagen", "The day", "När lämnades den?", "When was it sent?", Chapter = "4.4")]
    [Derived(nameof(At), nameof(On))]
    [JsonIgnore]
    public PartialDate? Day => At is { } at ? PartialDate.From(SwedishTime.DayOf(at)) : On;
}
