using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Exercise : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "4.5")]
    public string? Title { get; init; }

    [Field(Chapter = "4.5")]
    public ExerciseKind? Kind { get; init; }

    [Field(Chapter = "4.5")]
    public PartialDate? On { get; init; }

    [Field(Actionable = true, Chapter = "4.5")]
    public string? Lessons { get; init; }
}
