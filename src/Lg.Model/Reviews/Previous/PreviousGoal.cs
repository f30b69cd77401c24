using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A goal from the previous review.</summary>
[ReviewType("Ett mål från förra genomgången", "A goal from the previous review")]
public sealed record PreviousGoal : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets goal; <c>null</c> when not stated.</summary>
    [Field("Mål", "Goal", "Vad var målet?", "What was the goal?", Chapter = "9")]
    public string? Title { get; init; }

    /// <summary>Gets topic; <c>null</c> when not stated.</summary>
    [Field("Ämne", "Topic", "Vilket målämne gäller det?", "Which goal topic is it about?", Chapter = "9")]
    [WordOf(WordKind.Topic)]
    public string? Topic { get; init; }

    /// <summary>Gets result; <c>null</c> when not stated.</summary>
    [Field("Utfall", "Result", "Vad blev utfallet?", "What was the result?", Chapter = "9", Clause = "9.3.2d")]
    public string? Result { get; init; }

    /// <summary>Gets the answer to "Was the goal achieved?"; <c>null</c> when not stated.</summary>
    [Field("Uppnått", "Achieved", "Nåddes målet?", "Was the goal achieved?", Chapter = "9", Clause = "9.3.2d")]
    public bool? Achieved { get; init; }
}
