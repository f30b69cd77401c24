using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An assessed risk.</summary>
[ReviewType("En bedömd risk", "An assessed risk")]
public sealed record Risk : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets risk; <c>null</c> when not stated.</summary>
    [Field("Risk", "Risk", "Vad är risken?", "What is the risk?", Chapter = "4.2")]
    public string? Title { get; init; }

    /// <summary>Gets risk theme; <c>null</c> when not stated.</summary>
    [Field("Risktema", "Risk theme", "Vilket tema hör risken till?", "Which theme does the risk belong to?", Chapter = "4.3")]
    public RiskTheme? Theme { get; init; }

    /// <summary>Gets source; <c>null</c> when not stated.</summary>
    [Field("Källa", "Source", "Varifrån kommer risken?", "Where does the risk come from?", Chapter = "4.2")]
    public RiskSource? Source { get; init; }

    /// <summary>Gets risk owner; <c>null</c> when not stated.</summary>
    [Field("Riskägare", "Risk owner", "Vilken roll äger risken?", "Which role owns the risk?", Actionable = true, Chapter = "4.2", Clause = "6.1.2")]
    public string? Owner { get; init; }

    /// <summary>Gets likelihood, 1 to 4; <c>null</c> when not stated.</summary>
    [Field("Sannolikhet", "Likelihood", "Hur sannolik är risken (1–4)?", "How likely is the risk (1–4)?", Actionable = true, Chapter = "4.3", Unit = "level", Minimum = 1, Maximum = 4)]
    public int? Likelihood { get; init; }

    /// <summary>Gets consequence, 1 to 4; <c>null</c> when not stated.</summary>
    [Field("Konsekvens", "Consequence", "Hur stor är konsekvensen (1–4)?", "How large is the consequence (1–4)?", Actionable = true, Chapter = "4.3", Unit = "level", Minimum = 1, Maximum = 4)]
    public int? Consequence { get; init; }

    /// <summary>Gets whether the unit itself judges the risk to be at an acceptable level; <c>null</c> when not stated.</summary>
    [Field("Acceptabel nivå", "Acceptable level", "Är risken på en acceptabel nivå, enligt er egen bedömning?", "Is the risk at an acceptable level, in the unit's own judgement?", Actionable = true, Chapter = "4.3", Clause = "6.1.2")]
    public bool? Acceptable { get; init; }

    /// <summary>Gets treatment; <c>null</c> when not stated.</summary>
    [Field("Behandling", "Treatment", "Hur behandlas risken?", "How is the risk treated?", Actionable = true, Chapter = "4.3", Clause = "8.3")]
    public string? Treatment { get; init; }

    /// <summary>Gets the answer to "Has the risk owner approved how the risk is treated?"; <c>null</c> when not stated.</summary>
    [Field("Behandlingen godkänd", "Treatment approved", "Har riskägaren godkänt hur risken behandlas?", "Has the risk owner approved how the risk is treated?", Actionable = true, Chapter = "4.3", Clause = "6.1.3")]
    public bool? TreatmentApproved { get; init; }

    /// <summary>Gets the answer to "Is there a decided local action plan for the risk?"; <c>null</c> when not stated.</summary>
    [Field("Lokal åtgärdsplan", "Local action plan", "Finns en beslutad lokal åtgärdsplan för risken?", "Is there a decided local action plan for the risk?", Actionable = true, Chapter = "4.3")]
    public bool? LocalPlan { get; init; }

    /// <summary>Gets accepted by; <c>null</c> when not stated.</summary>
    [Field("Roll som har godkänt risken", "Role that has accepted the risk", "Vilken roll har godkänt risken?", "Which role has accepted the risk?", Actionable = true, Chapter = "4.3", Clause = "6.1.3")]
    public string? AcceptedBy { get; init; }

    /// <summary>Gets action due; <c>null</c> when not stated.</summary>
    [Field("Åtgärd senast", "Action due", "När ska åtgärden vara klar?", "When is the action due?", Actionable = true, Chapter = "4.3", Clause = "8.3")]
    public PartialDate? ActionDueOn { get; init; }

    /// <summary>Gets last assessed; <c>null</c> when not stated.</summary>
    [Field("Senast bedömd", "Last assessed", "När bedömdes risken senast?", "When was the risk last assessed?", Actionable = true, Chapter = "4.2")]
    public PartialDate? ReviewedOn { get; init; }
}
