using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record FollowUp : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Actionable = true, Chapter = "10.2")]
    public PartialDate? On { get; init; }

    [Field(Chapter = "10.2")]
    public string? Form { get; init; }
}
