using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Facts about the review itself.</summary>
[ReviewType("Uppgifter om genomgången själv", "Facts about the review itself")]
public sealed record ReviewDetails
{
    /// <summary>Gets plan year, 2000 to 2100; <c>null</c> when not stated.</summary>
    [Field("Planår", "Plan year", "Vilket år planerar genomgången för?", "Which year does the review plan for?", Chapter = "1", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? PlanYear { get; init; }

    /// <summary>Gets number of years planned, in years, 0 to 10; <c>null</c> when not stated.</summary>
    [Field("Antal planerade år", "Number of years planned", "Hur många år framåt täcker planeringen?", "How many years ahead does the planning cover?", Chapter = "9", Unit = "years", Minimum = 0, Maximum = 10)]
    public int? PlannedYears { get; init; }

    /// <summary>Gets registration number; <c>null</c> when not stated.</summary>
    [Field("Diarienummer", "Registration number", "Vilket diarienummer har genomgången?", "Which registration number does the review have?", Actionable = true, Chapter = "1", Clause = "7.5")]
    public string? DiaryNumber { get; init; }

    /// <summary>Gets decision date; <c>null</c> when not stated.</summary>
    [Field("Beslutsdatum", "Decision date", "När beslutades genomgången?", "When was the review decided?", Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public PartialDate? DecidedOn { get; init; }

    /// <summary>Gets revised; <c>null</c> when not stated.</summary>
    [Field("Reviderad", "Revised", "När reviderades genomgången senast?", "When was the review last revised?", Chapter = "10", Clause = "9.3.1")]
    public PartialDate? RevisedOn { get; init; }

    /// <summary>Gets role of the decision maker; <c>null</c> when not stated.</summary>
    [Field("Beslutsfattarens roll", "Role of the decision maker", "Vilken roll beslutade genomgången? (roll, inte namn)", "Which role decided the review? (role, not name)", Actionable = true, Chapter = "10", Clause = "9.3.1")]
    public string? DecidedByRole { get; init; }

    /// <summary>Gets role of the preparer; <c>null</c> when not stated.</summary>
    [Field("Upprättarens roll", "Role of the preparer", "Vilken roll tog fram underlaget? (roll, inte namn)", "Which role prepared the review? (role, not name)", Chapter = "1")]
    public string? PreparedByRole { get; init; }

    /// <summary>Gets latest date of the next review; <c>null</c> when not stated.</summary>
    [Field("Senaste datum för nästa genomgång", "Latest date of the next review", "När ska nästa genomgång vara gjord?", "When is the next review to be done?", Actionable = true, Chapter = "10.3", Clause = "9.3.1")]
    public PartialDate? NextReviewBy { get; init; }

    /// <summary>Gets the answer to "Is the review attached to the business plan?"; <c>null</c> when not stated.</summary>
    [Field("Bilagd verksamhetsplanen", "Attached to the business plan", "Är genomgången bilagd verksamhetsplanen?", "Is the review attached to the business plan?", Actionable = true, Chapter = "1")]
    public bool? AttachedToBusinessPlan { get; init; }

    /// <summary>Gets the answer to "Do this year's instructions ask for the review to be attached to the business plan?"; <c>null</c> when not stated.</summary>
    [Field("Anvisningen begär bilaga", "Attachment requested", "Begär årets anvisning att genomgången biläggs verksamhetsplanen?", "Do this year's instructions ask for the review to be attached to the business plan?", Chapter = "1")]
    public bool? AttachmentRequested { get; init; }

    /// <summary>Gets treated by the board; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Behandling i styrelsen", "Treated by the board", "Har genomgången förelagts styrelsen?", "Has the review been put before the board?", Chapter = "10")]
    public BoardMeeting? BoardMeeting { get; init; }

    /// <summary>Gets scope; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Omfattning", "Scope", "Beskriver genomgången vad den omfattar?", "Does the review describe its scope?", Chapter = "1", Clause = "4.3")]
    public Scope? Scope { get; init; }

    /// <summary>Gets management's judgement; <c>null</c> when not stated.</summary>
    [Field("Ledningens bedömning", "Management's judgement", "Hur bedömer ledningen informationssäkerhetsarbetet?", "How does management judge the information-security work?", Chapter = "10", Clause = "9.3.1")]
    public ManagementJudgement? Judgement { get; init; }

    /// <summary>Gets the answer to "Has the planning been checked against the city's guideline?"; <c>null</c> when not stated.</summary>
    [Field("Följer stadens riktlinje", "Follows the city's guideline", "Har planeringen stämts av mot stadens riktlinje?", "Has the planning been checked against the city's guideline?", Actionable = true, Chapter = "1")]
    public bool? FollowsGuideline { get; init; }

    /// <summary>Gets participating roles; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Deltagande roller", "Participating roles", "Vilka roller har deltagit i framtagandet?", "Which roles took part in preparing the review?", Actionable = true, Chapter = "1")]
    public IReadOnlyList<string>? Participants { get; init; }

    /// <summary>Gets whether <see cref="Participants"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ParticipantsComplete { get; init; }

    /// <summary>Gets planned follow-ups; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Planerade uppföljningar", "Planned follow-ups", "När ska besluten följas upp under året?", "When are the decisions to be followed up during the year?", Chapter = "10.2", Clause = "9.1")]
    public IReadOnlyList<FollowUp>? FollowUps { get; init; }

    /// <summary>Gets whether <see cref="FollowUps"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? FollowUpsComplete { get; init; }

    /// <summary>Gets chapters; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Kapitel", "Chapters", "Vilka kapitel har genomgången, och har de egen text?", "Which chapters does the review have, and do they have text of their own?", Chapter = "1")]
    public IReadOnlyList<Chapter>? Chapters { get; init; }

    /// <summary>Gets whether <see cref="Chapters"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ChaptersComplete { get; init; }

    /// <summary>Gets contradictions; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Motsägelser", "Contradictions", "Vilka motsägelser finns i genomgången?", "Which contradictions are there in the review?", Chapter = "1")]
    public IReadOnlyList<Contradiction>? Contradictions { get; init; }

    /// <summary>Gets whether <see cref="Contradictions"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ContradictionsComplete { get; init; }

    /// <summary>Gets publication; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Publicering", "Publication", "Publiceras genomgången?", "Is the review published?", Chapter = "10", History = true)]
    public Publication? Publication { get; init; }
}
