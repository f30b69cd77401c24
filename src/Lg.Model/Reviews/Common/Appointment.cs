using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An appointed role.</summary>
[ReviewType("En utsedd roll", "An appointed role")]
public sealed record Appointment : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <summary>Gets appointed on; <c>null</c> when not stated.</summary>
    [Field("Utsedd den", "Appointed on", "När utsågs rollen?", "When was the role appointed?", Actionable = true, Chapter = "7.1")]
    public PartialDate? On { get; init; }
}
