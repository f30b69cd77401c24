using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FeedbackChapter : Confidential
{
    [Field(Chapter = "6.1", Clause = "9.3.2e")]
    public IReadOnlyList<Feedback>? Internal { get; init; }

    [Complete]
    public bool? InternalComplete { get; init; }

    [Field(Chapter = "6.2", Clause = "9.3.2e")]
    public IReadOnlyList<Feedback>? External { get; init; }

    [Complete]
    public bool? ExternalComplete { get; init; }
}
