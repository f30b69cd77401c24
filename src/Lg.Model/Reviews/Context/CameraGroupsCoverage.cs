using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Camera groups as a whole.</summary>
[ReviewType("Kameragrupperna som helhet", "Camera groups as a whole")]
public sealed record CameraGroupsCoverage
{
    /// <summary>Gets camera groups with balancing test; <c>null</c> when not stated.</summary>
    [Field("Kameragrupper med intresseavvägning", "Camera groups with balancing test", "Hur många kameragrupper har en dokumenterad intresseavvägning?", "How many camera groups have a documented balancing test?", Actionable = true, Chapter = "2.1")]
    public Coverage? BalancingTest { get; init; }

    /// <summary>Gets camera groups with impact assessment; <c>null</c> when not stated.</summary>
    [Field("Kameragrupper med konsekvensbedömning", "Camera groups with impact assessment", "Hur många kameragrupper med sannolikt hög risk har en konsekvensbedömning?", "How many camera groups likely to cause high risk have an impact assessment?", Actionable = true, Chapter = "2.1")]
    public Coverage? ImpactAssessed { get; init; }

    /// <summary>Gets classified camera groups; <c>null</c> when not stated.</summary>
    [Field("Klassade kameragrupper", "Classified camera groups", "Hur många kameragrupper är informationsklassade?", "How many camera groups are classified?", Actionable = true, Chapter = "2.1")]
    public Coverage? Classified { get; init; }
}
