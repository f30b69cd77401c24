using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record ManagementMember : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "7.1")]
    public string? Position { get; init; }

    [Field(Chapter = "7.1")]
    public DatedActivity? Training { get; init; }
}
