using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Work that no earlier review decided.</summary>
[ReviewType("Ett arbete som ingen tidigare genomgång beslutade", "Work that no earlier review decided")]
public sealed record Work : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets work; <c>null</c> when not stated.</summary>
    [Field("Arbete", "Work", "Vad har gjorts?", "What has been done?", Chapter = "3.1")]
    public string? Title { get; init; }

    /// <summary>Gets status; <c>null</c> when not stated.</summary>
    [Field("Status", "Status", "Vad är status för arbetet?", "What is the status of the work?", Chapter = "3.1")]
    public ActionStatus? Status { get; init; }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När gjordes arbetet?", "When was the work done?", Chapter = "3.1")]
    public PartialDate? On { get; init; }
}
