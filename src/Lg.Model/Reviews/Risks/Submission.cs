using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A report or a notice: sent at an instant or on a day, or never sent.</summary>
[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Submission : Confidential, IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    [Field(Chapter = "4.4")]
    public DateTimeOffset? At { get; init; }

    [Field(Chapter = "4.4")]
    public PartialDate? On { get; init; }

    /// <summary>
    /// Gets the day on which it was sent, in Sweden; computed, <c>null</c> when neither the instant nor the day is stated.
    /// </summary>
    [Field(Chapter = "4.4")]
    [Derived(nameof(At), nameof(On))]
    [JsonIgnore]
    public PartialDate? Day => At is { } at ? PartialDate.From(SwedishTime.DayOf(at)) : On;
}
