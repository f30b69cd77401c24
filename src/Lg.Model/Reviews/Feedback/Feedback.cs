using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A piece of feedback.</summary>
[ReviewType("En återkoppling", "A piece of feedback")]
public sealed record Feedback : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets feedback; <c>null</c> when not stated.</summary>
    [Field("Återkoppling", "Feedback", "Vad har sagts?", "What has been said?", Chapter = "6")]
    public string? Title { get; init; }

    /// <summary>Gets from; <c>null</c> when not stated.</summary>
    [Field("Från", "From", "Från vem kommer återkopplingen?", "Who is the feedback from?", Chapter = "6")]
    public string? From { get; init; }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När kom återkopplingen?", "When was the feedback received?", Chapter = "6")]
    public PartialDate? On { get; init; }
}
