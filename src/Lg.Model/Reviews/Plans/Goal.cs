using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Goal : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "9.2")]
    public string? Title { get; init; }

    [Field(Chapter = "9.2")]
    [WordOf(WordKind.Area)]
    public string? Area { get; init; }

    [Field(Chapter = "9.2")]
    [WordOf(WordKind.Topic)]
    public string? Topic { get; init; }

    [Field(Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public string? Owner { get; init; }

    [Field(Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public PartialDate? DueOn { get; init; }

    [Field(Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public string? Measure { get; init; }

    [Field(Chapter = "9.2", Clause = "6.2")]
    public string? Baseline { get; init; }

    [Field(Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public string? Target { get; init; }

    [Field(Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public string? Resources { get; init; }

    [Field(Chapter = "9.2", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? Year { get; init; }

    /// <summary>Gets last year, 2000 to 2100; <c>null</c> when not stated, as for what concerns one year.</summary>
    [Field(Chapter = "9.2", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? LastYear { get; init; }

    [Field(Chapter = "9.2")]
    public bool? OpenEnded { get; init; }

    [Field(Actionable = true, Chapter = "9.1")]
    public string? LinkedTo { get; init; }

    [Field(Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public bool? Communicated { get; init; }

    [Field(Actionable = true, Chapter = "9.2")]
    public bool? InBusinessPlan { get; init; }

    [Field(Actionable = true, Chapter = "9.2")]
    public bool? InControlPlan { get; init; }
}
