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

    /// <summary>Gets appointed on; <c>null</c> when not stated.</summary>
    [Field("Utsedd den", "Appointed on", "När utsågs rollen?", "When was the role appointed?", Actionable = true, Chapter = "7.1")]
    public PartialDate? On { get; init; }
}
