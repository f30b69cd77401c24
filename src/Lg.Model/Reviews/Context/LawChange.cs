using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A new or changed law.</summary>
[ReviewType("En ny eller ändrad lag", "A new or changed law")]
public sealed record LawChange : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets law; <c>null</c> when not stated.</summary>
    [Field("Lag", "Law", "Vilken lag gäller det?", "Which law is it?", Chapter = "2.2")]
    public string? Title { get; init; }

    /// <summary>Gets impact; <c>null</c> when not stated.</summary>
    [Field("Påverkan", "Impact", "Hur påverkas enheten?", "How is the unit affected?", Actionable = true, Chapter = "2.2")]
    public string? Impact { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarar för anpassningen?", "Which role is responsible for the adaptation?", Actionable = true, Chapter = "2.2")]
    public string? Owner { get; init; }

    /// <summary>Gets action; <c>null</c> when not stated.</summary>
    [Field("Åtgärd", "Action", "Vad ska göras?", "What is to be done?", Actionable = true, Chapter = "2.2")]
    public string? Action { get; init; }
}
