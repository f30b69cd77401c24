using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Publication of the review.</summary>
[ReviewType("Publicering av genomgången", "Publication of the review")]
public sealed record Publication : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the review been checked for secrecy before publication (OSL 18:8)?"; <c>null</c> when not stated.</summary>
    [Field("Sekretessgranskad", "Reviewed for secrecy", "Är genomgången sekretessgranskad före publicering (OSL 18:8)?", "Has the review been checked for secrecy before publication (OSL 18:8)?", Actionable = true, Chapter = "10")]
    public bool? SecrecyReviewed { get; init; }

    /// <summary>Gets the answer to "Does the published text contain protected security detail?"; <c>null</c> when not stated.</summary>
    [Field("Innehåller skyddsvärda uppgifter", "Contains protected detail", "Innehåller den publicerade texten skyddsvärda säkerhetsuppgifter?", "Does the published text contain protected security detail?", Actionable = true, Chapter = "10")]
    public bool? ContainsProtectedDetail { get; init; }

    /// <summary>Gets the answer to "Has the published document been checked for accessibility?"; <c>null</c> when not stated.</summary>
    [Field("Tillgänglig", "Accessible", "Är det publicerade dokumentet tillgänglighetskontrollerat?", "Has the published document been checked for accessibility?", Actionable = true, Chapter = "10")]
    public bool? Accessible { get; init; }
}
