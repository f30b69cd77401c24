using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Tool for incident reporting.</summary>
[ReviewType("Verktyg för incidentrapportering", "Tool for incident reporting")]
public sealed record ReportingTool : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets tool; <c>null</c> when not stated.</summary>
    [Field("Verktyg", "Tool", "Vad heter verktyget?", "What is the tool called?", Chapter = "4.4")]
    public string? Name { get; init; }
}
