using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>The unit's own threat picture.</summary>
[ReviewType("Enhetens egen hotbild", "The unit's own threat picture")]
public sealed record ThreatPicture : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has management decided the threat picture?"; <c>null</c> when not stated.</summary>
    [Field("Beslutad av ledningen", "Decided by management", "Är hotbilden beslutad av ledningen?", "Has management decided the threat picture?", Actionable = true, Chapter = "2.2")]
    public bool? Decided { get; init; }

    /// <summary>Gets threat picture decided; <c>null</c> when not stated.</summary>
    [Field("Hotbilden beslutad den", "Threat picture decided on", "När beslutade ledningen hotbilden?", "When did management decide the threat picture?", Actionable = true, Chapter = "2.2")]
    public PartialDate? DecidedOn { get; init => Decided = Adoption.Implied(Decided, field = value); }

    /// <summary>Gets main threats; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Huvudhot", "Main threats", "Vilka är huvudhoten?", "Which are the main threats?", Actionable = true, Chapter = "2.2")]
    public IReadOnlyList<string>? Threats { get; init; }

    /// <summary>Gets whether <see cref="Threats"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ThreatsComplete { get; init; }
}
