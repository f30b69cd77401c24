using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>The scope of the management system.</summary>
[ReviewType("Omfattningen av ledningssystemet", "The scope of the management system")]
public sealed record Scope : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets description; <c>null</c> when not stated.</summary>
    [Field("Beskrivning", "Description", "Vilka verksamheter, system och informationsmängder omfattas?", "Which activities, systems and information are covered?", Actionable = true, Chapter = "1", Clause = "4.3")]
    public string? Description { get; init; }

    /// <summary>Gets the answer to "Is the scope of the management system documented and decided?"; <c>null</c> when not stated.</summary>
    [Field("Omfattningen beslutad", "Scope decided", "Är ledningssystemets omfattning dokumenterad och beslutad?", "Is the scope of the management system documented and decided?", Actionable = true, Chapter = "1", Clause = "4.3")]
    public bool? Decided { get; init; }
}
