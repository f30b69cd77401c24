using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Recommendation : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.2")]
    public string? Title { get; init; }

    [Field(Chapter = "3.2", Unit = "year", Minimum = 2018, Maximum = 2100)]
    public int? Year { get; init; }

    [Field(Chapter = "3.2")]
    public DataProtectionArea? Area { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public RecommendationResponse? Response { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Justification { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? DecidedByRole { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Owner { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public PartialDate? DueOn { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public ActionStatus? Status { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    [RefersTo("/goals", "/decisions", "/actions")]
    public IReadOnlyList<string>? AnsweredBy { get; init; }

    [Complete]
    public bool? AnsweredByComplete { get; init; }
}
