using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Improvement : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "8", Clause = "9.3.2g")]
    public string? Title { get; init; }

    [Field(Chapter = "8")]
    [WordOf(WordKind.Area)]
    public string? Area { get; init; }
}
