using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record Change : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "2")]
    public string? Title { get; init; }

    [Field(Actionable = true, Chapter = "2")]
    public string? Impact { get; init; }
}
