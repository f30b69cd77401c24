using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProcessorAgreement : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "2.1")]
    public PartialDate? SignedOn { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? CoversDisposal { get; init; }
}
