using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record Exercise : IKeyed
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
