using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record RansomwareProtection
{
    [Field(Actionable = true, Chapter = "4.3")]
    public bool? Detection { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public bool? OfflineCopies { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public bool? Isolation { get; init; }
}
