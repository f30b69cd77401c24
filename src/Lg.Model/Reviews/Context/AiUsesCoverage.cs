using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Uses of AI as a whole.</summary>
[ReviewType("AI-tillämpningarna som helhet", "Uses of AI as a whole")]
public sealed record AiUsesCoverage
{
    /// <summary>Gets uses of AI registered; <c>null</c> when not stated.</summary>
    [Field("AI-tillämpningar registrerade", "Uses of AI registered", "Hur många av AI-tillämpningarna med personuppgifter finns i registerförteckningen?", "How many of the uses of AI with personal data are in the record of processing?", Actionable = true, Chapter = "2.1")]
    public Coverage? Registered { get; init; }

    /// <summary>Gets uses of AI risk-classified; <c>null</c> when not stated.</summary>
    [Field("AI-tillämpningar riskklassade", "Uses of AI risk-classified", "Hur många av AI-tillämpningarna är riskklassade enligt AI-förordningen?", "How many of the uses of AI have a risk level under the AI Act?", Actionable = true, Chapter = "2.1")]
    public Coverage? RiskLevel { get; init; }
}
