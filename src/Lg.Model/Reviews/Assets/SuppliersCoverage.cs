using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SuppliersCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "4.3")]
    public Coverage? RiskAssessed { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? ProcessorAgreement { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? CoversDisposal { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? SubprocessorsKnown { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? ProcessorsFollowedUp { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? FollowedUp { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? IncidentNotice { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? Continuity { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? TransferBasis { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? TransferAssessed { get; init; }
}
