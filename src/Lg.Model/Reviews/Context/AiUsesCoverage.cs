using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record AiUsesCoverage
{
    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? Registered { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? RiskLevel { get; init; }
}
