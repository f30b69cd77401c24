using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A group of cameras.</summary>
[ReviewType("En grupp av kameror", "A group of cameras")]
public sealed record CameraGroup : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets camera group; <c>null</c> when not stated.</summary>
    [Field("Kameragrupp", "Camera group", "Vad heter kameragruppen?", "What is the camera group called?", Chapter = "2.1")]
    public string? Title { get; init; }

    /// <summary>Gets the answer to "Has a balancing test been made and documented?"; <c>null</c> when not stated.</summary>
    [Field("Intresseavvägning gjord", "Balancing test made", "Är en intresseavvägning gjord och dokumenterad?", "Has a balancing test been made and documented?", Actionable = true, Chapter = "2.1")]
    public bool? BalancingTest { get; init; }

    /// <summary>Gets the answer to "Is the surveillance likely to cause high risk to individuals?"; <c>null</c> when not stated.</summary>
    [Field("Sannolikt hög risk", "High risk likely", "Leder bevakningen sannolikt till hög risk för enskilda?", "Is the surveillance likely to cause high risk to individuals?", Chapter = "2.1")]
    public bool? HighRisk { get; init; }

    /// <summary>Gets impact assessment; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Konsekvensbedömning", "Impact assessment", "Är en konsekvensbedömning gjord?", "Has an impact assessment been made?", Chapter = "2.1")]
    public DatedActivity? ImpactAssessment { get; init; }

    /// <summary>Gets the answer to "Are there signs?"; <c>null</c> when not stated.</summary>
    [Field("Skyltning", "Signs", "Är bevakningen skyltad?", "Are there signs?", Actionable = true, Chapter = "2.1")]
    public bool? Signs { get; init; }

    /// <summary>Gets the answer to "Has the camera group been classified?"; <c>null</c> when not stated.</summary>
    [Field("Informationsklassad", "Classified", "Är kameragruppen informationsklassad?", "Has the camera group been classified?", Actionable = true, Chapter = "2.1")]
    public bool? Classified { get; init; }
}
