using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record Feedback : IKeyed
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
