using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A test of whether a measure works.</summary>
[ReviewType("Ett prov av om en åtgärd har effekt", "A test of whether a measure works")]
public sealed record EffectTest : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets test; <c>null</c> when not stated.</summary>
    [Field("Prov", "Test", "Vad provades?", "What was tested?", Chapter = "3.1")]
    public string? Title { get; init; }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När gjordes provet?", "When was the test made?", Chapter = "3.1")]
    public PartialDate? On { get; init; }
}
