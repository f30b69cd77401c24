using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A use of AI.</summary>
[ReviewType("En AI-tillämpning", "A use of AI")]
public sealed record AiUse : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets use of AI; <c>null</c> when not stated.</summary>
    [Field("AI-tillämpning", "Use of AI", "Vad heter tillämpningen?", "What is the use called?", Chapter = "2.1")]
    public string? Title { get; init; }

    /// <summary>Gets the answer to "Does the use process personal data?"; <c>null</c> when not stated.</summary>
    [Field("Personuppgifter", "Personal data", "Behandlar tillämpningen personuppgifter?", "Does the use process personal data?", Chapter = "2.1")]
    public bool? PersonalData { get; init; }

    /// <summary>Gets the answer to "Is the use in the record of processing?"; <c>null</c> when not stated.</summary>
    [Field("Registrerad", "Registered", "Finns tillämpningen i registerförteckningen?", "Is the use in the record of processing?", Actionable = true, Chapter = "2.1")]
    public bool? Registered { get; init; }

    /// <summary>Gets risk level under the AI Act; <c>null</c> when not stated.</summary>
    [Field("Riskklass enligt AI-förordningen", "Risk level under the AI Act", "Vilken riskklass har tillämpningen enligt AI-förordningen?", "Which risk level does the use have under the AI Act?", Actionable = true, Chapter = "2.1")]
    public AiRiskLevel? RiskLevel { get; init; }
}
