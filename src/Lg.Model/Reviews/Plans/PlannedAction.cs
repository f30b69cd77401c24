using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType(Word = "action")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PlannedAction : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "10.1")]
    public string? Title { get; init; }

    [Field(Chapter = "10.1")]
    [WordOf(WordKind.Area)]
    public string? Area { get; init; }

    [Field(Chapter = "10.1")]
    [WordOf(WordKind.Topic)]
    public string? Topic { get; init; }

    [Field(Actionable = true, Chapter = "10.1")]
    public string? Owner { get; init; }

    [Field(Actionable = true, Chapter = "10.1")]
    public PartialDate? DueOn { get; init; }

    [Field(Actionable = true, Chapter = "10.1")]
    public string? Measure { get; init; }

    [Field(Actionable = true, Chapter = "10.1")]
    public string? Target { get; init; }

    [Field(Chapter = "10.1", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? Year { get; init; }

    /// <summary>Gets last year, 2000 to 2100; <c>null</c> when not stated, as for what concerns one year.</summary>
    [Field(Chapter = "10.1", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? LastYear { get; init; }

    [Field(Chapter = "10.1")]
    public bool? OpenEnded { get; init; }
}
