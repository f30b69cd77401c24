using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record ManagementCoverage
{
    [Field(Actionable = true, Chapter = "7.1")]
    public Coverage? Trained { get; init; }
}
