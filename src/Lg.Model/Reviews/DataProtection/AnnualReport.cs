using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AnnualReport : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Chapter = "3.2", Unit = "year", Minimum = 2018, Maximum = 2100)]
    public int? Year { get; init; }

    [Field(Chapter = "3.2")]
    public IReadOnlyList<DataProtectionArea>? Areas { get; init; }

    [Complete]
    public bool? AreasComplete { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public bool? EarlierFollowedUp { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public DatedActivity? Presented { get; init; }
}
