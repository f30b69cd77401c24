using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An appointed role.</summary>
[ReviewType("En utsedd roll", "An appointed role")]
public sealed record Role : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets role; <c>null</c> when not stated.</summary>
    [Field("Roll", "Role", "Vilken roll är det?", "Which role is it?", Chapter = "7.1")]
    public RoleKind? Kind { get; init; }

    /// <summary>Gets the answer to "Has the role been appointed?"; <c>null</c> when not stated.</summary>
    [Field("Utsedd", "Appointed", "Är rollen utsedd?", "Has the role been appointed?", Actionable = true, Chapter = "7.1")]
    [PlannedIn(nameof(Proposed))]
    public bool? Appointed { get; init; }

    /// <summary>Gets the answer to "Has the role been proposed?"; <c>null</c> when not stated. A role that is only proposed has not been appointed.</summary>
    [Field("Föreslagen", "Proposed", "Är rollen föreslagen? (men inte beslutad)", "Has the role been proposed? (but not decided)", Chapter = "7.1")]
    public bool? Proposed { get; init => Appointed = IPlannable.Implied(Appointed, field = value); }

    /// <summary>Gets the answer to "Does the role have a deputy?"; <c>null</c> when not stated.</summary>
    [Field("Ersättare", "Deputy", "Har rollen en ersättare?", "Does the role have a deputy?", Actionable = true, Chapter = "7.1")]
    public bool? Deputy { get; init; }

    /// <summary>Gets trained; <c>null</c> when not stated.</summary>
    [Field("Utbildad", "Trained", "När utbildades rollen senast?", "When was the role last trained?", Actionable = true, Chapter = "7.1")]
    public PartialDate? TrainedOn { get; init; }
}
