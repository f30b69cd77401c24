using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Position on climate change (ISO/IEC 27001 Amd 1:2024).</summary>
[ReviewType("Ställningstagande till klimatförändringar (ISO/IEC 27001 Amd 1:2024)", "Position on climate change (ISO/IEC 27001 Amd 1:2024)")]
public sealed record ClimatePosition : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Is climate change a relevant issue for information security?"; <c>null</c> when not stated.</summary>
    [Field("Klimatförändringar är relevanta", "Climate change is relevant", "Är klimatförändringar en relevant fråga för informationssäkerheten?", "Is climate change a relevant issue for information security?", Chapter = "2.2")]
    public bool? Relevant { get; init; }
}
