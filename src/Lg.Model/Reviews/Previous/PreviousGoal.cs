using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PreviousGoal : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "9")]
    public string? Title { get; init; }

    [Field(Chapter = "9")]
    [WordOf(WordKind.Topic)]
    public string? Topic { get; init; }

    [Field(Chapter = "9", Clause = "9.3.2d")]
    public string? Result { get; init; }

    [Field(Chapter = "9", Clause = "9.3.2d")]
    public bool? Achieved { get; init; }
}
