using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An appointed role.</summary>
[ReviewType("En utsedd roll", "An appointed role")]
public sealed record Appointment : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the role been proposed?"; <c>null</c> when not stated. What is only proposed is not there.</summary>
    [Field("Föreslagen", "Proposed", "Är rollen föreslagen? (men inte beslutad)", "Has the role been proposed? (but not decided)", Chapter = "7.1", Plan = true)]
    public bool? Proposed { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets appointed on; <c>null</c> when not stated.</summary>
    [Field("Utsedd den", "Appointed on", "När utsågs rollen?", "When was the role appointed?", Actionable = true, Chapter = "7.1")]
    public PartialDate? On { get; init; }

    /// <summary>Gets the answer to "Does the role have a deputy?"; <c>null</c> when not stated.</summary>
    [Field("Ersättare", "Deputy", "Har rollen en ersättare?", "Does the role have a deputy?", Actionable = true, Chapter = "7.1")]
    public bool? Deputy { get; init; }

    /// <summary>Gets trained; <c>null</c> when not stated.</summary>
    [Field("Utbildad", "Trained", "När utbildades rollen senast?", "When was the role last trained?", Actionable = true, Chapter = "7.1")]
    public PartialDate? TrainedOn { get; init; }
}
