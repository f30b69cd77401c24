using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A recommendation from the data protection officer.</summary>
[ReviewType("En rekommendation från dataskyddsombudet", "A recommendation from the data protection officer")]
public sealed record Recommendation : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets recommendation; <c>null</c> when not stated.</summary>
    [Field("Rekommendation", "Recommendation", "Vad rekommenderar dataskyddsombudet?", "What does the officer recommend?", Chapter = "3.2")]
    public string? Title { get; init; }

    /// <summary>Gets year, 2018 to 2100; <c>null</c> when not stated.</summary>
    [Field("År", "Year", "Från vilket år är rekommendationen?", "From which year is the recommendation?", Chapter = "3.2", Unit = "year", Minimum = 2018, Maximum = 2100)]
    public int? Year { get; init; }

    /// <summary>Gets area; <c>null</c> when not stated.</summary>
    [Field("Område", "Area", "Vilket område gäller den?", "Which area is it about?", Chapter = "3.2")]
    public DataProtectionArea? Area { get; init; }

    /// <summary>Gets response; <c>null</c> when not stated.</summary>
    [Field("Svar", "Response", "I vilken grad följer ni rekommendationen?", "To what extent do you follow the recommendation?", Actionable = true, Chapter = "3.2")]
    public RecommendationResponse? Response { get; init; }

    /// <summary>Gets justification; <c>null</c> when not stated.</summary>
    [Field("Motivering", "Justification", "Varför följer ni den inte?", "Why do you not follow it?", Actionable = true, Chapter = "3.2")]
    public string? Justification { get; init; }

    /// <summary>Gets deciding role; <c>null</c> when not stated.</summary>
    [Field("Beslutande roll", "Deciding role", "Vilken roll beslutade svaret?", "Which role decided the response?", Actionable = true, Chapter = "3.2")]
    public string? DecidedByRole { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarar för åtgärden?", "Which role is responsible for the action?", Actionable = true, Chapter = "3.2")]
    public string? Owner { get; init; }

    /// <summary>Gets due date; <c>null</c> when not stated.</summary>
    [Field("Slutdatum", "Due date", "När ska åtgärden vara klar?", "When is the action due?", Actionable = true, Chapter = "3.2")]
    public PartialDate? DueOn { get; init; }

    /// <summary>Gets status; <c>null</c> when not stated.</summary>
    [Field("Status", "Status", "Vad är status för åtgärden?", "What is the status of the action?", Actionable = true, Chapter = "3.2")]
    public ActionStatus? Status { get; init; }

    /// <summary>Gets answered by; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Mål, beslut och aktiviteter som besvarar rekommendationen", "Goals, decisions and activities that answer the recommendation", "Vilka mål, beslut eller aktiviteter (nycklar) besvarar rekommendationen?", "Which goals, decisions or activities (keys) answer the recommendation?", Actionable = true, Chapter = "3.2")]
    [RefersTo("/goals", "/decisions", "/actions")]
    public IReadOnlyList<string>? AnsweredBy { get; init; }

    /// <summary>Gets whether <see cref="AnsweredBy"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? AnsweredByComplete { get; init; }
}
