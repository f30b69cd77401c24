using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An indicator.</summary>
[ReviewType("Ett nyckeltal", "An indicator")]
public sealed record Indicator : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets indicator; <c>null</c> when not stated.</summary>
    [Field("Nyckeltal", "Indicator", "Vad mäts?", "What is measured?", Chapter = "3.3")]
    public string? Title { get; init; }

    /// <summary>Gets unit of measure; <c>null</c> when not stated.</summary>
    [Field("Enhet", "Unit of measure", "I vilken enhet mäts det?", "In which unit is it measured?", Chapter = "3.3")]
    public string? Unit { get; init; }

    /// <summary>Gets baseline; <c>null</c> when not stated.</summary>
    [Field("Utgångsvärde", "Baseline", "Vad var värdet förra året?", "What was the value last year?", Chapter = "3.3")]
    public double? Baseline { get; init; }

    /// <summary>Gets value; <c>null</c> when not stated.</summary>
    [Field("Utfall", "Value", "Vad är värdet i år?", "What is the value this year?", Chapter = "3.3")]
    public double? Value { get; init; }

    /// <summary>Gets target; <c>null</c> when not stated.</summary>
    [Field("Målvärde", "Target", "Vilket är målvärdet?", "What is the target?", Actionable = true, Chapter = "3.3")]
    public double? Target { get; init; }
}
