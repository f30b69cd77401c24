using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Waiver : Confidential
{
    [Field(Chapter = "5")]
    [WordOf(WordKind.Requirement)]
    public string? Requirement { get; init; }

    [Field(Chapter = "5")]
    public string? Reason { get; init; }

    [Field(Chapter = "5")]
    public string? Owner { get; init; }

    [Field(Chapter = "5")]
    public string? ApprovedByRole { get; init; }

    [Field(Chapter = "5")]
    public PartialDate? From { get; init; }

    [Field(Chapter = "5")]
    public PartialDate? Until { get; init; }
}
