using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A significant cyber threat.</summary>
[ReviewType("Ett betydande cyberhot", "A significant cyber threat")]
public sealed record SignificantThreat : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <summary>Gets the answer to "Have recipients who may be affected been informed of counter-measures?"; <c>null</c> when not stated.</summary>
    [Field("Mottagare informerade", "Recipients informed", "Är mottagare som kan påverkas informerade om motåtgärder?", "Have recipients who may be affected been informed of counter-measures?", Actionable = true, Chapter = "4.4")]
    public bool? RecipientsInformed { get; init; }
}
