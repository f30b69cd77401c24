using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Feedback : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "6")]
    public string? Title { get; init; }

    [Field(Chapter = "6")]
    public string? From { get; init; }

    [Field(Chapter = "6")]
    public PartialDate? On { get; init; }
}
