using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An activity that has been done, or not.</summary>
[ReviewType("En aktivitet som är gjord, eller inte", "An activity that has been done, or not")]
public sealed record DatedActivity : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När gjordes det senast?", "When was it last done?", Actionable = true, Chapter = "3")]
    public PartialDate? On { get; init; }
}
