using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A position taken.</summary>
[ReviewType("Ett ställningstagande", "A position taken")]
public sealed record Position : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När togs ställning?", "When was the position taken?", Actionable = true, Chapter = "2.2")]
    public PartialDate? On { get; init; }
}
