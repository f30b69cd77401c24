using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Reserve routine for long outages.</summary>
[ReviewType("Reservrutin för längre avbrott", "Reserve routine for long outages")]
public sealed record ReserveRoutine : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets tested; <c>null</c> when not stated.</summary>
    [Field("Provad", "Tested", "När provades reservrutinen senast?", "When was the reserve routine last tested?", Actionable = true, Chapter = "2.2")]
    public PartialDate? TestedOn { get; init; }
}
