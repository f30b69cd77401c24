using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record Contradiction : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "1")]
    public string? Description { get; init; }

    [Field(Actionable = true, Chapter = "1")]
    public bool? Explained { get; init; }
}
