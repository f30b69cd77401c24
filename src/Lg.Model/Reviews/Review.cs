using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record Review
{
    [Field(Chapter = "1")]
    public string? SchemaVersion { get; init; }

    [Field(Chapter = "1")]
    public Stage? Stage { get; init; }

    [Field(Chapter = "1")]
    public Unit? Unit { get; init; }

    [Field(Chapter = "1", Clause = "9.3.1")]
    [JsonPropertyName("review")]
    public ReviewDetails? Details { get; init; }

    [Field(Chapter = "3", Clause = "9.3.2a", History = true)]
    public PreviousReview? PreviousReview { get; init; }

    [Field(Chapter = "2", Clause = "9.3.2b")]
    public Context? Context { get; init; }

    [Field(Chapter = "3", Clause = "9.3.2d")]
    public Performance? Performance { get; init; }

    [Field(Chapter = "3", Clause = "9.3.2d")]
    public Assets? Assets { get; init; }

    [Field(Chapter = "2")]
    public DataProtection? DataProtection { get; init; }

    [Field(Chapter = "4", Clause = "9.3.2f")]
    public Risks? Risks { get; init; }

    [Field(Chapter = "5", Clause = "9.3.2d")]
    public Compliance? Compliance { get; init; }

    [Field(Chapter = "6", Clause = "9.3.2e")]
    public FeedbackChapter? Feedback { get; init; }

    [Field(Chapter = "7", Clause = "7.1")]
    public Resources? Resources { get; init; }

    [Field(Chapter = "8", Clause = "9.3.2g")]
    public IReadOnlyList<Improvement>? Improvements { get; init; }

    [Complete]
    public bool? ImprovementsComplete { get; init; }

    [Field(Chapter = "9", Clause = "6.2")]
    public IReadOnlyList<Goal>? Goals { get; init; }

    [Complete]
    public bool? GoalsComplete { get; init; }

    [Field(Chapter = "10", Clause = "9.3.3")]
    public IReadOnlyList<Decision>? Decisions { get; init; }

    [Complete]
    public bool? DecisionsComplete { get; init; }

    [Field(Chapter = "10", Clause = "9.3.3")]
    public IReadOnlyList<PlannedAction>? Actions { get; init; }

    [Complete]
    public bool? ActionsComplete { get; init; }

    [Field(Chapter = "5")]
    public IReadOnlyList<Waiver>? Waivers { get; init; }

    [Complete]
    public bool? WaiversComplete { get; init; }

    [Field(Chapter = "1")]
    public IReadOnlyList<SetAside>? SetAside { get; init; }

    [Complete]
    public bool? SetAsideComplete { get; init; }

    /// <summary>Gets how the review was converted when it was read; <c>null</c> when it was written in the current form.</summary>
    [JsonIgnore]
    public Conversion? Conversion { get; init; }
}
