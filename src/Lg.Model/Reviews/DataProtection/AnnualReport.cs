using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Annual report from the data protection officer.</summary>
[ReviewType("GDPR-årsrapport från dataskyddsombudet", "Annual report from the data protection officer")]
public sealed record AnnualReport : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets year, 2018 to 2100; <c>null</c> when not stated.</summary>
    [Field("År", "Year", "Vilket år gäller årsrapporten?", "Which year is the report about?", Chapter = "3.2", Unit = "year", Minimum = 2018, Maximum = 2100)]
    public int? Year { get; init; }

    /// <summary>Gets areas reviewed; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Granskade områden", "Areas reviewed", "Vilka områden är granskade?", "Which areas were reviewed?", Chapter = "3.2")]
    public IReadOnlyList<DataProtectionArea>? Areas { get; init; }

    /// <summary>Gets whether <see cref="Areas"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? AreasComplete { get; init; }

    /// <summary>Gets the answer to "Have the recommendations of last year been followed up?"; <c>null</c> when not stated.</summary>
    [Field("Tidigare rekommendationer uppföljda", "Earlier recommendations followed up", "Är fjolårets rekommendationer uppföljda?", "Have the recommendations of last year been followed up?", Actionable = true, Chapter = "3.2")]
    public bool? EarlierFollowedUp { get; init; }

    /// <summary>Gets whether, and when, it was put before the board; <c>null</c> when not stated.</summary>
    [Field("Behandlad i nämnd eller styrelse", "Put before the board", "Är årsrapporten behandlad i nämnd eller styrelse?", "Has the report been put before the board?", Actionable = true, Chapter = "3.2")]
    public DatedActivity? Presented { get; init; }
}
