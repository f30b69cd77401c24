using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A changed condition.</summary>
[ReviewType("En förändrad förutsättning", "A changed condition")]
public sealed record Change : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets change; <c>null</c> when not stated.</summary>
    [Field("Förändring", "Change", "Vad har förändrats?", "What has changed?", Chapter = "2")]
    public string? Title { get; init; }

    /// <summary>Gets impact; <c>null</c> when not stated.</summary>
    [Field("Betydelse", "Impact", "Vad betyder det för verksamheten?", "What does it mean for the unit?", Actionable = true, Chapter = "2")]
    public string? Impact { get; init; }
}
