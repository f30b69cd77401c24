using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Data protection impact assessment (GDPR article 35).</summary>
[ReviewType("Konsekvensbedömning (GDPR artikel 35)", "Data protection impact assessment (GDPR article 35)")]
public sealed record ImpactAssessment : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När gjordes konsekvensbedömningen?", "When was the impact assessment made?", Actionable = true, Chapter = "2.1")]
    public PartialDate? On { get; init; }

    /// <summary>Gets the answer to "Has the data protection officer been consulted?"; <c>null</c> when not stated.</summary>
    [Field("Dataskyddsombudet rådfrågat", "Officer consulted", "Är dataskyddsombudet rådfrågat?", "Has the data protection officer been consulted?", Actionable = true, Chapter = "2.1")]
    public bool? OfficerConsulted { get; init; }

    /// <summary>Gets the answer to "Does high risk remain after measures?"; <c>null</c> when not stated.</summary>
    [Field("Hög restrisk", "High residual risk", "Kvarstår hög risk efter åtgärder?", "Does high risk remain after measures?", Actionable = true, Chapter = "2.1")]
    public bool? ResidualRiskHigh { get; init; }

    /// <summary>Gets the answer to "Has prior consultation been requested?"; <c>null</c> when not stated.</summary>
    [Field("Förhandssamråd", "Prior consultation", "Är förhandssamråd begärt hos IMY?", "Has prior consultation been requested?", Actionable = true, Chapter = "2.1")]
    public bool? AuthorityConsulted { get; init; }
}
