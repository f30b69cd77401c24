using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Processor agreement (GDPR article 28).</summary>
[ReviewType("Personuppgiftsbiträdesavtal (GDPR artikel 28)", "Processor agreement (GDPR article 28)")]
public sealed record ProcessorAgreement : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets signed; <c>null</c> when not stated.</summary>
    [Field("Tecknat", "Signed", "När tecknades avtalet?", "When was the agreement signed?", Actionable = true, Chapter = "2.1")]
    public PartialDate? SignedOn { get; init; }

    /// <summary>Gets the answer to "Does the agreement cover disposal and archiving?"; <c>null</c> when not stated.</summary>
    [Field("Täcker gallring och arkivering", "Covers disposal and archiving", "Täcker avtalet gallring och arkivering?", "Does the agreement cover disposal and archiving?", Actionable = true, Chapter = "2.1")]
    public bool? CoversDisposal { get; init; }
}
