using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Suppliers as a whole.</summary>
[ReviewType("Leverantörerna som helhet", "Suppliers as a whole")]
public sealed record SuppliersCoverage
{
    /// <summary>Gets risk-assessed suppliers; <c>null</c> when not stated.</summary>
    [Field("Riskbedömda leverantörer", "Risk-assessed suppliers", "Hur många kritiska leverantörer är kartlagda och riskbedömda?", "How many critical suppliers are mapped and risk-assessed?", Actionable = true, Chapter = "4.3")]
    public Coverage? RiskAssessed { get; init; }

    /// <summary>Gets suppliers with processor agreement; <c>null</c> when not stated.</summary>
    [Field("Leverantörer med biträdesavtal", "Suppliers with processor agreement", "Hur många leverantörer som behandlar personuppgifter har biträdesavtal?", "How many suppliers that process personal data have a processor agreement?", Actionable = true, Chapter = "2.1")]
    public Coverage? ProcessorAgreement { get; init; }

    /// <summary>Gets agreements that cover disposal; <c>null</c> when not stated.</summary>
    [Field("Biträdesavtal som täcker gallring", "Agreements that cover disposal", "Hur många biträdesavtal täcker gallring och arkivering?", "How many processor agreements cover disposal and archiving?", Actionable = true, Chapter = "2.1")]
    public Coverage? CoversDisposal { get; init; }

    /// <summary>Gets processors with known sub-processors; <c>null</c> when not stated.</summary>
    [Field("Biträden med kända underbiträden", "Processors with known sub-processors", "För hur många personuppgiftsbiträden är underbiträdena kända och godkända?", "For how many processors are the sub-processors known and approved?", Actionable = true, Chapter = "2.1")]
    public Coverage? SubprocessorsKnown { get; init; }

    /// <summary>Gets processors followed up; <c>null</c> when not stated.</summary>
    [Field("Uppföljda biträden", "Processors followed up", "Hur många personuppgiftsbiträden är uppföljda under de senaste två åren?", "How many processors were followed up within the last two years?", Actionable = true, Chapter = "2.1")]
    public Coverage? ProcessorsFollowedUp { get; init; }

    /// <summary>Gets suppliers followed up; <c>null</c> when not stated.</summary>
    [Field("Uppföljda leverantörer", "Suppliers followed up", "Hur många kritiska leverantörer är uppföljda under det senaste året?", "How many critical suppliers were followed up within the last year?", Actionable = true, Chapter = "2.2")]
    public Coverage? FollowedUp { get; init; }

    /// <summary>Gets suppliers with incident clause; <c>null</c> when not stated.</summary>
    [Field("Leverantörer med incidentvillkor", "Suppliers with incident clause", "Hur många kritiska leverantörer ska meddela incidenter i tid för 24-timmarsgränsen?", "How many critical suppliers must report incidents in time for the 24-hour limit?", Actionable = true, Chapter = "2.2")]
    public Coverage? IncidentNotice { get; init; }

    /// <summary>Gets suppliers with continuity clause and exit plan; <c>null</c> when not stated.</summary>
    [Field("Leverantörer med kontinuitetskrav och exitplan", "Suppliers with continuity clause and exit plan", "Hur många kritiska leverantörer har kontinuitetskrav och exitplan?", "How many critical suppliers have a continuity clause and an exit plan?", Actionable = true, Chapter = "2.2")]
    public Coverage? Continuity { get; init; }

    /// <summary>Gets transfers with a basis; <c>null</c> when not stated.</summary>
    [Field("Överföringar med stöd", "Transfers with a basis", "Hur många överföringar till tredjeland har stöd i artikel 45–49?", "How many transfers to third countries have a basis in articles 45–49?", Actionable = true, Chapter = "2.1")]
    public Coverage? TransferBasis { get; init; }

    /// <summary>Gets transfers assessed; <c>null</c> when not stated.</summary>
    [Field("Bedömda överföringar", "Transfers assessed", "Hur många överföringar till tredjeland är bedömda?", "How many transfers to third countries have been assessed?", Actionable = true, Chapter = "2.1")]
    public Coverage? TransferAssessed { get; init; }
}
