using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Management's judgement under ISO/IEC 27001 9.3.1.</summary>
[ReviewType("Ledningens bedömning enligt ISO/IEC 27001 9.3.1", "Management's judgement under ISO/IEC 27001 9.3.1")]
public sealed record ManagementJudgement
{
    /// <summary>Gets suitability; <c>null</c> when not stated.</summary>
    [Field("Lämplighet", "Suitability", "Bedömer ledningen att arbetet är lämpligt?", "Does management judge the work suitable?", Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public Assessment? Suitable { get; init; }

    /// <summary>Gets adequacy; <c>null</c> when not stated.</summary>
    [Field("Tillräcklighet", "Adequacy", "Bedömer ledningen att arbetet är tillräckligt?", "Does management judge the work adequate?", Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public Assessment? Adequate { get; init; }

    /// <summary>Gets effectiveness; <c>null</c> when not stated.</summary>
    [Field("Verkan", "Effectiveness", "Bedömer ledningen att arbetet har önskad verkan?", "Does management judge the work effective?", Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public Assessment? Effective { get; init; }
}
