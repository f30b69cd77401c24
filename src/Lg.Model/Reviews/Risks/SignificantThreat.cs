using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record SignificantThreat : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public bool? RecipientsInformed { get; init; }
}
