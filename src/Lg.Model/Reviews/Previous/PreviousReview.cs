using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PreviousReview : Confidential, IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    [Field(Chapter = "3", Clause = "9.3.1")]
    public PartialDate? DecidedOn { get; init; }

    [Field(Chapter = "3", Clause = "9.3.2a")]
    public IReadOnlyList<PreviousAction>? Actions { get; init; }

    [Complete]
    public bool? ActionsComplete { get; init; }

    [Field(Chapter = "9", Clause = "9.3.2d")]
    public IReadOnlyList<PreviousGoal>? Goals { get; init; }

    [Complete]
    public bool? GoalsComplete { get; init; }
}
