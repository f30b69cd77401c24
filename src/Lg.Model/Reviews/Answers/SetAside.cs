using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record SetAside
{
    [Field(Chapter = "1")]
    public string? Pointer { get; init; }

    [Field(Chapter = "1")]
    public SetAsideReason? Reason { get; init; }

    [Field(Chapter = "1")]
    public string? Annex { get; init; }

    [Field(Chapter = "1")]
    public string? Note { get; init; }
}
