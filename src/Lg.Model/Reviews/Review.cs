using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>The management review.</summary>
[ReviewType("Ledningens genomgång", "The management review")]
public sealed record Review
{
    /// <summary>Gets schema version; <c>null</c> when not stated.</summary>
    [Field("Schemaversion", "Schema version", "Vilken version av formatet följer filen? (2.0)", "Which version of the format does the file follow? (2.0)", Chapter = "1")]
    public string? SchemaVersion { get; init; }

    /// <summary>Gets stage; <c>null</c> when not stated.</summary>
    [Field("Skede", "Stage", "Är genomgången ett utkast eller inlämnad?", "Is the review a draft or submitted?", Chapter = "1")]
    public Stage? Stage { get; init; }

    /// <summary>Gets the unit; <c>null</c> when not stated.</summary>
    [Field("Enheten", "The unit", "Vilken enhet gäller genomgången?", "Which unit is the review about?", Chapter = "1")]
    public Unit? Unit { get; init; }

    /// <summary>Gets about the review; <c>null</c> when not stated.</summary>
    [Field("Om genomgången", "About the review", "När och av vem är genomgången beslutad, och vad omfattar den?", "When and by whom was the review decided, and what does it cover?", Chapter = "1", Clause = "9.3.1")]
    [JsonPropertyName("review")]
    public ReviewDetails? Details { get; init; }

    /// <summary>Gets the previous review; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Förra genomgången", "The previous review", "Har enheten gjort en ledningens genomgång tidigare?", "Has the unit made a management review before?", Chapter = "3", Clause = "9.3.2a", History = true)]
    public PreviousReview? PreviousReview { get; init; }

    /// <summary>Gets changed conditions; <c>null</c> when not stated.</summary>
    [Field("Förändrade förutsättningar", "Changed conditions", "Vad har förändrats i och omkring enheten?", "What has changed in and around the unit?", Chapter = "2", Clause = "9.3.2b")]
    public Context? Context { get; init; }

    /// <summary>Gets information-security performance; <c>null</c> when not stated.</summary>
    [Field("Informationssäkerhetsstatus", "Information-security performance", "Vad visar mätningar, revisioner och kontroller?", "What do measurements, audits and controls show?", Chapter = "3", Clause = "9.3.2d")]
    public Performance? Performance { get; init; }

    /// <summary>Gets information assets; <c>null</c> when not stated.</summary>
    [Field("Informationstillgångar", "Information assets", "Hur står det till med system, leverantörer och projekt?", "What is the state of systems, suppliers and projects?", Chapter = "3", Clause = "9.3.2d")]
    public Assets? Assets { get; init; }

    /// <summary>Gets data protection; <c>null</c> when not stated.</summary>
    [Field("Dataskydd", "Data protection", "Hur står det till med dataskyddet?", "What is the state of data protection?", Chapter = "2")]
    public DataProtection? DataProtection { get; init; }

    /// <summary>Gets risks and incidents; <c>null</c> when not stated.</summary>
    [Field("Risker och incidenter", "Risks and incidents", "Vilka risker finns och vad har hänt?", "Which risks are there and what has happened?", Chapter = "4", Clause = "9.3.2f")]
    public Risks? Risks { get; init; }

    /// <summary>Gets compliance; <c>null</c> when not stated.</summary>
    [Field("Efterlevnad", "Compliance", "Hur följs lag, riktlinje och lokal anvisning?", "How are law, guideline and local instruction followed?", Chapter = "5", Clause = "9.3.2d")]
    public Compliance? Compliance { get; init; }

    /// <summary>Gets feedback from interested parties; <c>null</c> when not stated.</summary>
    [Field("Återkoppling från intressenter", "Feedback from interested parties", "Vad har intressenterna sagt?", "What have interested parties said?", Chapter = "6", Clause = "9.3.2e")]
    public FeedbackChapter? Feedback { get; init; }

    /// <summary>Gets resources and competence; <c>null</c> when not stated.</summary>
    [Field("Resurser och kompetens", "Resources and competence", "Räcker resurser och kompetens?", "Are resources and competence enough?", Chapter = "7", Clause = "7.1")]
    public Resources? Resources { get; init; }

    /// <summary>Gets opportunities for improvement; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Förbättringsförslag", "Opportunities for improvement", "Vilka förbättringar har ni hittat?", "Which improvements have you found?", Chapter = "8", Clause = "9.3.2g")]
    public IReadOnlyList<Improvement>? Improvements { get; init; }

    /// <summary>Gets whether <see cref="Improvements"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ImprovementsComplete { get; init; }

    /// <summary>Gets goals; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Mål", "Goals", "Vilka mål har ni satt för nästa år?", "Which goals have you set for next year?", Chapter = "9", Clause = "6.2")]
    public IReadOnlyList<Goal>? Goals { get; init; }

    /// <summary>Gets whether <see cref="Goals"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? GoalsComplete { get; init; }

    /// <summary>Gets decisions; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Beslut", "Decisions", "Vad har ledningen beslutat?", "What has management decided?", Chapter = "10", Clause = "9.3.3")]
    public IReadOnlyList<Decision>? Decisions { get; init; }

    /// <summary>Gets whether <see cref="Decisions"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? DecisionsComplete { get; init; }

    /// <summary>Gets planned activities; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Planerade aktiviteter", "Planned activities", "Vilka aktiviteter är planerade, utöver mål och beslut?", "Which activities are planned beside goals and decisions?", Chapter = "10", Clause = "9.3.3")]
    public IReadOnlyList<PlannedAction>? Actions { get; init; }

    /// <summary>Gets whether <see cref="Actions"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ActionsComplete { get; init; }

    /// <summary>Gets waivers; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Avsteg", "Waivers", "Vilka krav har ni beslutat att avstå från, och varför?", "Which requirements have you decided to deviate from, and why?", Chapter = "5")]
    public IReadOnlyList<Waiver>? Waivers { get; init; }

    /// <summary>Gets whether <see cref="Waivers"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? WaiversComplete { get; init; }

    /// <summary>Gets questions set aside; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Frågor som läggs åt sidan", "Questions set aside", "Vilka frågor kan eller ska ni inte besvara här?", "Which questions can or should you not answer here?", Chapter = "1")]
    public IReadOnlyList<SetAside>? SetAside { get; init; }

    /// <summary>Gets whether <see cref="SetAside"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? SetAsideComplete { get; init; }

    /// <summary>Gets how the review was converted when it was read; <c>null</c> when it was written in the current form.</summary>
    [JsonIgnore]
    public Conversion? Conversion { get; init; }
}
