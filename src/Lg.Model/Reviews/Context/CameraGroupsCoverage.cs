using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record CameraGroupsCoverage
{
    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? BalancingTest { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? ImpactAssessed { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? Classified { get; init; }
}
