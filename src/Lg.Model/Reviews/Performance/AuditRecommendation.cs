using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AuditRecommendation : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.2")]
    public string? Title { get; init; }

    [Field(Chapter = "3.2")]
    [RefersTo("/performance/audits")]
    public string? Audit { get; init; }

    [Field(Chapter = "3.2")]
    public PartialDate? Since { get; init; }

    [Field(Chapter = "3.2")]
    public bool? Repeated { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public ActionStatus? Status { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Action { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Owner { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public PartialDate? DueOn { get; init; }
}
