using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReviewDetails : Confidential
{
    [Field(Chapter = "1", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? PlanYear { get; init; }

    [Field(Chapter = "9", Unit = "years", Minimum = 0, Maximum = 10)]
    public int? PlannedYears { get; init; }

    [Field(Actionable = true, Chapter = "1", Clause = "7.5")]
    public string? DiaryNumber { get; init; }

    [Field(Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public PartialDate? DecidedOn { get; init; }

    [Field(Chapter = "10", Clause = "9.3.1")]
    public PartialDate? RevisedOn { get; init; }

    [Field(Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public string? DecidedByRole { get; init; }

    [Field(Chapter = "1")]
    public string? PreparedByRole { get; init; }

    [Field(Actionable = true, Chapter = "10.3", Clause = "9.3.1")]
    public PartialDate? NextReviewBy { get; init; }

    [Field(Actionable = true, Chapter = "1")]
    public bool? AttachedToBusinessPlan { get; init; }

    [Field(Chapter = "1")]
    public bool? AttachmentRequested { get; init; }

    [Field(Chapter = "10")]
    public BoardMeeting? BoardMeeting { get; init; }

    [Field(Chapter = "1", Clause = "4.3")]
    public Scope? Scope { get; init; }

    [Field(Chapter = "10", Clause = "9.3.1")]
    public ManagementJudgement? Judgement { get; init; }

    [Field(Actionable = true, Chapter = "1")]
    public bool? FollowsGuideline { get; init; }

    [Field(Actionable = true, Chapter = "1")]
    public IReadOnlyList<string>? Participants { get; init; }

    [Complete]
    public bool? ParticipantsComplete { get; init; }

    [Field(Chapter = "10.2", Clause = "9.1")]
    public IReadOnlyList<FollowUp>? FollowUps { get; init; }

    [Complete]
    public bool? FollowUpsComplete { get; init; }

    [Field(Chapter = "1")]
    public IReadOnlyList<Chapter>? Chapters { get; init; }

    [Complete]
    public bool? ChaptersComplete { get; init; }

    [Field(Chapter = "1")]
    public IReadOnlyList<Contradiction>? Contradictions { get; init; }

    [Complete]
    public bool? ContradictionsComplete { get; init; }

    [Field(Chapter = "10", History = true)]
    public Publication? Publication { get; init; }
}
