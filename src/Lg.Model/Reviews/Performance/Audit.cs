using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Audit : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.2")]
    public string? Title { get; init; }

    [Field(Chapter = "3.2")]
    public AuditKind? Kind { get; init; }

    /// <summary>
    /// Gets law of the supervision, for an audit of the kind <see cref="AuditKind.Supervision"/>; <c>null</c> when not stated.
    /// </summary>
    [Field(Chapter = "3.2")]
    public SupervisionLaw? Law { get; init; }

    [Field(Chapter = "3.2")]
    public PartialDate? On { get; init; }

    [Field(Chapter = "3.2")]
    public bool? Targeted { get; init; }

    [Field(Chapter = "3.2")]
    public bool? OpenFindings { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public bool? Answered { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Action { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Owner { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public PartialDate? DueOn { get; init; }

    [Field(Chapter = "4.1")]
    public bool? Sanction { get; init; }
}
