using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A nonconformity.</summary>
[ReviewType("En avvikelse", "A nonconformity")]
public sealed record Nonconformity : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets nonconformity; <c>null</c> when not stated.</summary>
    [Field("Avvikelse", "Nonconformity", "Vad avviker?", "What does not conform?", Chapter = "5.1")]
    public string? Title { get; init; }

    /// <summary>Gets root cause; <c>null</c> when not stated.</summary>
    [Field("Orsak", "Root cause", "Vad är grundorsaken?", "What is the root cause?", Actionable = true, Chapter = "5.1", Clause = "10.2")]
    public string? RootCause { get; init; }

    /// <summary>Gets corrective action; <c>null</c> when not stated.</summary>
    [Field("Korrigerande åtgärd", "Corrective action", "Vad görs åt avvikelsen?", "What is done about it?", Actionable = true, Chapter = "5.2", Clause = "10.2")]
    public string? Action { get; init; }

    /// <summary>Gets the answer to "Has the effect of the action been checked?"; <c>null</c> when not stated.</summary>
    [Field("Effekten kontrollerad", "Effect checked", "Är åtgärdens effekt kontrollerad?", "Has the effect of the action been checked?", Actionable = true, Chapter = "5.2", Clause = "10.2")]
    public bool? EffectChecked { get; init; }
}
