using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Risk : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "4.2")]
    public string? Title { get; init; }

    [Field(Chapter = "4.3")]
    public RiskTheme? Theme { get; init; }

    [Field(Chapter = "4.2")]
    public RiskSource? Source { get; init; }

    [Field(Actionable = true, Chapter = "4.2", Clause = "6.1.2")]
    public string? Owner { get; init; }

    [Field(Actionable = true, Chapter = "4.3", Unit = "level", Minimum = 1, Maximum = 4)]
    public int? Likelihood { get; init; }

    [Field(Actionable = true, Chapter = "4.3", Unit = "level", Minimum = 1, Maximum = 4)]
    public int? Consequence { get; init; }

    [Field(Actionable = true, Chapter = "4.3", Clause = "6.1.2")]
    public bool? Acceptable { get; init; }

    [Field(Actionable = true, Chapter = "4.3", Clause = "8.3")]
    public string? Treatment { get; init; }

    [Field(Actionable = true, Chapter = "4.3", Clause = "6.1.3")]
    public bool? TreatmentApproved { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public bool? LocalPlan { get; init; }

    [Field(Actionable = true, Chapter = "4.3", Clause = "6.1.3")]
    public string? AcceptedBy { get; init; }

    [Field(Actionable = true, Chapter = "4.3", Clause = "8.3")]
    public PartialDate? ActionDueOn { get; init; }

    [Field(Actionable = true, Chapter = "4.2")]
    public PartialDate? ReviewedOn { get; init; }
}
