using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Decision : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "10.1")]
    public string? Title { get; init; }

    [Field(Chapter = "10.1")]
    public DecisionKind? Kind { get; init; }

    [Field(Chapter = "10.1")]
    [WordOf(WordKind.Area)]
    public string? Area { get; init; }

    [Field(Chapter = "10.1")]
    [WordOf(WordKind.Topic)]
    public string? Topic { get; init; }

    [Field(Actionable = true, Chapter = "10.1", Clause = "9.3.3")]
    public string? Owner { get; init; }

    [Field(Actionable = true, Chapter = "10.1", Clause = "9.3.3")]
    public PartialDate? DueOn { get; init; }

    [Field(Actionable = true, Chapter = "10.1", Clause = "6.3")]
    public bool? ConsequencesAssessed { get; init; }

    [Field(Actionable = true, Chapter = "10.1")]
    public string? Measure { get; init; }

    [Field(Actionable = true, Chapter = "10.1")]
    public string? Target { get; init; }
}
