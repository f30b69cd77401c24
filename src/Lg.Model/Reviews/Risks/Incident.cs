using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Incident : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "4.4")]
    public string? Title { get; init; }

    [Field(Chapter = "4.4")]
    public IncidentKind? Kind { get; init; }

    [Field(Chapter = "4.4")]
    public DateTimeOffset? OccurredAt { get; init; }

    [Field(Chapter = "4.4")]
    public DateTimeOffset? AwareAt { get; init; }

    [Field(Chapter = "4.4")]
    public bool? Significant { get; init; }

    [Field(Chapter = "4.4")]
    public DateTimeOffset? SignificantDecidedAt { get; init; }

    [Field(Chapter = "4.4")]
    public Submission? WarningSent { get; init; }

    [Field(Chapter = "4.4")]
    public Submission? NotificationSent { get; init; }

    [Field(Chapter = "4.4")]
    public DateTimeOffset? InterimRequestedAt { get; init; }

    [Field(Chapter = "4.4")]
    public Submission? InterimSent { get; init; }

    [Field(Chapter = "4.4")]
    public Submission? StatusReportSent { get; init; }

    [Field(Chapter = "4.4")]
    public Submission? FinalReportSent { get; init; }

    [Field(Chapter = "4.4")]
    public ReportRecipient? SentTo { get; init; }

    [Field(Chapter = "4.4")]
    public bool? Ongoing { get; init; }

    [Field(Chapter = "4.4")]
    public DateTimeOffset? HandledAt { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public bool? RecipientsInformed { get; init; }

    [Field(Chapter = "4.4")]
    public bool? CrimeSuspected { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public bool? PoliceReportDecided { get; init; }

    [Field(Chapter = "4.4")]
    public bool? SupplierOrigin { get; init; }

    [Field(Chapter = "4.4")]
    public bool? ReportedToCoordinator { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public bool? OfficerConsulted { get; init; }

    [Field(Chapter = "4.4")]
    public RiskToPersons? RiskToPersons { get; init; }

    [Field(Chapter = "4.4")]
    public Submission? AuthorityNotified { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public string? LateReason { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public Submission? SubjectsInformed { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public bool? Logged { get; init; }

    [Field(Actionable = true, Chapter = "4.5")]
    public string? Lessons { get; init; }

    [Field(Actionable = true, Chapter = "4.5")]
    public bool? FollowedUp { get; init; }
}
