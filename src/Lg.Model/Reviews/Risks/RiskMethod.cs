using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Method and criteria for risk assessment.</summary>
[ReviewType("Metod och kriterier för riskbedömning", "Method and criteria for risk assessment")]
public sealed record RiskMethod : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the risk method been decided?"; <c>null</c> when not stated.</summary>
    [Field("Beslutad", "Decided", "Är riskmetoden beslutad? (inte bara i bruk)", "Has the risk method been decided? (not only in use)", Actionable = true, Chapter = "3")]
    public bool? Decided { get; init; }

    /// <summary>Gets acceptance level, 1 to 16; <c>null</c> when not stated.</summary>
    [Field("Acceptansnivå", "Acceptance level", "Vid vilket riskvärde (sannolikhet × konsekvens) krävs åtgärd?", "From which risk value (likelihood × consequence) is treatment required?", Actionable = true, Chapter = "3", Unit = "points", Minimum = 1, Maximum = 16)]
    public int? AcceptanceLevel { get; init; }
}
