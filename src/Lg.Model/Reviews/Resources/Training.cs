using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Training : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "7.1")]
    public string? Title { get; init; }

    [Field(Chapter = "7.1")]
    public TrainingSubject? Subject { get; init; }

    [Field(Chapter = "7.1")]
    public TrainingAudience? ForWhom { get; init; }

    [Field(Chapter = "7.1")]
    public bool? Mandatory { get; init; }

    [Field(Chapter = "7.1", Unit = "people", Minimum = 0, Maximum = 1000000)]
    public int? Audience { get; init; }

    [Field(Actionable = true, Chapter = "7.1", Unit = "people", Minimum = 0, Maximum = 1000000)]
    public int? Completed { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    public bool? CompletedByAll { get; init; }

    [Field(Chapter = "7.1")]
    public PartialDate? On { get; init; }

    [Field(Chapter = "7.1")]
    public bool? Withdrawn { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    [RefersTo("/resources/trainings")]
    public string? ReplacedBy { get; init; }

    /// <summary>Gets share who completed, in percent; computed, <c>null</c> when its sources are not stated.</summary>
    [Field(Chapter = "7.1", Unit = "percent")]
    [Derived(nameof(Completed), nameof(Audience), nameof(CompletedByAll))]
    [JsonIgnore]
    public double? CompletedShare => this switch
    {
        { Completed: { } completed, Audience: > 0 and var audience } => 100.0 * completed / audience,
        { CompletedByAll: true } => 100,
        _ => null,
    };
}
