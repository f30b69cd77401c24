using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Subprocess : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.2")]
    public string? Title { get; init; }

    [Field(Chapter = "3.2")]
    public SubprocessKind? Kind { get; init; }

    [Field(Chapter = "3.2")]
    public bool? InControlPlan { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public bool? Motivated { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Motivation { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public bool? FollowedUp { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Result { get; init; }

    [Field(Chapter = "3.2")]
    public bool? Progress { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public string? Plan { get; init; }
}
