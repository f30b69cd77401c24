using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record Work : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.1")]
    public string? Title { get; init; }

    [Field(Chapter = "3.1")]
    public ActionStatus? Status { get; init; }

    [Field(Chapter = "3.1")]
    public PartialDate? On { get; init; }
}
