using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A recommendation of an audit, a supervision or a review.</summary>
[ReviewType("En rekommendation från en revision, tillsyn eller granskning", "A recommendation of an audit, a supervision or a review")]
public sealed record AuditRecommendation : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets recommendation; <c>null</c> when not stated.</summary>
    [Field("Rekommendation", "Recommendation", "Vad rekommenderas?", "What is recommended?", Chapter = "3.2")]
    public string? Title { get; init; }

    /// <summary>Gets the key of the audit; <c>null</c> when not stated.</summary>
    [Field("Granskning", "Audit", "Vilken granskning (nyckel) kommer rekommendationen från?", "Which audit (key) does the recommendation come from?", Chapter = "3.2")]
    [RefersTo("/performance/audits")]
    public string? Audit { get; init; }

    /// <summary>Gets when it was first made; <c>null</c> when not stated.</summary>
    [Field("Först lämnad", "First made", "När lämnades rekommendationen första gången?", "When was the recommendation first made?", Chapter = "3.2")]
    public PartialDate? Since { get; init; }

    /// <summary>Gets the answer to "Does the recommendation remain since an earlier audit?"; <c>null</c> when not stated.</summary>
    [Field("Kvarstår från tidigare", "Repeated", "Kvarstår rekommendationen från en tidigare granskning?", "Does the recommendation remain since an earlier audit?", Chapter = "3.2")]
    public bool? Repeated { get; init; }

    /// <summary>Gets status; <c>null</c> when not stated.</summary>
    [Field("Status", "Status", "Vad är status för rekommendationen?", "What is the status of the recommendation?", Actionable = true, Chapter = "3.2")]
    public ActionStatus? Status { get; init; }

    /// <summary>Gets action; <c>null</c> when not stated.</summary>
    [Field("Åtgärd", "Action", "Vad ska göras med rekommendationen?", "What is to be done about the recommendation?", Actionable = true, Chapter = "3.2")]
    public string? Action { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarar för åtgärden?", "Which role is responsible for the action?", Actionable = true, Chapter = "3.2")]
    public string? Owner { get; init; }

    /// <summary>Gets due date; <c>null</c> when not stated.</summary>
    [Field("Slutdatum", "Due date", "När ska åtgärden vara klar?", "When is the action due?", Actionable = true, Chapter = "3.2")]
    public PartialDate? DueOn { get; init; }
}
