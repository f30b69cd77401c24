using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Tests.Presentation;

/// <summary>Reports built by hand, with made-up values.</summary>
internal static partial class AReport
{
    private static readonly SourceReference Iso = Source("iso-27001", "ISO/IEC 27001:2022", "9.3.3");
    private static readonly SourceReference Law = Source("csl", "cybersäkerhetslagen (2025:1506)", "2 kap. 5 §");

    // INVARIANT: static members are made in this order, and the report uses these.
    private static readonly LocalizedText MfaQuestion = Both("Skyddas VPN och annan fjärråtkomst med flerfaktorsautentisering?",
        "Is VPN and other remote access protected with multi-factor authentication?");

    private static readonly MissingFact Mfa = new() { Pointer = "/assets/systemsCoverage/mfaUsers", Question = MfaQuestion };

    public static Report Empty { get; } = new()
    {
        Receipt = new Receipt
        {
            Engine = "0.1.0",
            SchemaVersion = "1.0",
            CatalogVersion = "1.0.0",
            CatalogHash = new string('9', 64),
            InputHash = new string('5', 64),
            AsOf = new(2025, 12, 1),
            AsOfSource = AsOfSource.Host,
        },
        Unit = new ReportedUnit { Stage = Stage.Draft },
        Judgement =
            new Judgement { Suitability = CannotTell, Adequacy = CannotTell, Effectiveness = CannotTell, Completeness = CannotTell },
        Score = new ScoreBoard { Model = "lg-1" },
    };

    public static Report Full { get; } = Empty with
    {
        Receipt = Empty.Receipt with { PreviousHash = new string('4', 64), AsOfSource = AsOfSource.Caller },
        Unit = new ReportedUnit { Name = "Trafikkontoret", Kind = UnitKind.Administration, PlanYear = 2026, Stage = Stage.Submitted },
        Judgement = new Judgement
        {
            Suitability = new()
            {
                Answer = JudgementAnswer.Partly,
                Grounds = Both("hotbilden för året är inte beslutad", "the threat picture of the year is not decided"),
                Requirements = ["ISO-932b-04"]
            },
            Adequacy = new()
            {
                Answer = JudgementAnswer.No,
                Grounds = Both("1 kritiskt krav är inte uppfyllt", "1 critical requirement is not met"),
                Requirements = ["ISO-933-02"]
            },
            Effectiveness = CannotTell,
            Completeness = new()
            {
                Answer = JudgementAnswer.Partly,
                Grounds = Both("2 krav är inte uppfyllda", "2 requirements are not met"),
                Requirements = ["ISO-932a-01", "RL-REG-01"]
            },
        },
        Score = new ScoreBoard
        {
            Model = "lg-1",
            Overall = new(31.2m, 74m),
            Rulesets = [new() { Key = "iso27001", Title = Both("ISO/IEC 27001", "ISO/IEC 27001"), Interval = new(20m, 60m) }],
            Chapters = [new() { Key = "10", Title = Both("Beslut", "Decisions") }],
        },
        Requirements =
        [
            Row("ISO-933-02", "Varje beslut har en ansvarig roll", "Every decision has a responsible role", Severity.Critical,
                Verdict.NotMet) with
            {
                Counts = new() { NotMet = 4, Met = 3 },
            },
            Row("RL-LA-02", "Lokal anvisning har setts över under det senaste året",
                "The local instruction has been reviewed within the last year", Severity.Major, Verdict.NotMet),
            Row("RL-REG-01", "Registret förs i stadens verktyg", "The register is kept in the city's tool", Severity.Minor, Verdict.NotMet),
            Row("HOT-MFA-01", "Fjärråtkomst skyddas med flerfaktor", "Remote access is protected with MFA", Severity.Critical,
                Verdict.Undetermined),
            Row("ISO-932a-01", "Åtgärder har en status", "Actions have a status", Severity.Major, Verdict.Met),
            Row("CER-01", "CER-lagen", "The CER act", Severity.Major, Verdict.Undetermined) with { Kind = RequirementKind.Question },
            Row("KAM-01", "Kameror är klassade", "Cameras are classified", Severity.Minor, Verdict.NotApplicable) with
            {
                Reason = Both("enheten har inga kameror", "the unit has no cameras"),
            },
        ],
        Findings =
        [
            .. Enumerable.Range(1, 4).Select(Decision),
            Finding("RL-LA-02", Severity.Major, Verdict.NotMet, 0.9m, "Den lokala anvisningen sågs över senast 25 april 2024.",
                "The local instruction was last reviewed on 25 April 2024.") with
            {
                Title = Both("Lokal anvisning har setts över under det senaste året",
                    "The local instruction has been reviewed within the last year"),
                Remedy = Both("Se över anvisningen och låt chefen fastställa den på nytt.",
                    "Review the instruction and have the head adopt it again."),
                Why = Both(
                    "Den lokala anvisningen sågs över senast 25 april 2024, 19 månader och 6 dagar före genomgången. Gränsen är 12 månader.",
                    "The local instruction was last reviewed on 25 April 2024, 19 months and 6 days before the review. The limit is 12 months."),
                Evidence =
                [
                    Fact("/compliance/localInstruction/lastReviewedOn", "Senast översedd", "Last reviewed", "25 april 2024",
                        "25 April 2024"),
                    Fact("/x", "Gräns", "Limit", "12 månader", "12 months"),
                ],
                Sources = [Source("ssab", "Stadshus AB:s genomgång 2025", "5.1–5.3"),
                    Source("kultur", "Kulturförvaltningens genomgång 2024", "1.3.1")],
                RemedyState = RemedyState.Change,
                Changes =
                [
                    Change("/compliance/localInstruction/lastReviewedOn", "Senast översedd", "Last reviewed",
                        Both("25 april 2024", "25 April 2024"), Both("1 december 2025 eller senare", "1 December 2025 or later")) with
                    {
                        Of = Both("Lokal anvisning", "Local instruction"),
                    },
                ],
                Waiver = WaiverState.Incomplete,
                Comparison = Comparison.Unchanged,
            },
            Finding("RL-REG-01", Severity.Minor, Verdict.NotMet, 0.3m, "Registret förs i ett kalkylblad.",
                "The register is kept in a spreadsheet.") with
            {
                Waiver = WaiverState.Valid,
                RemedyState = RemedyState.CannotBeUndone,
            },
            Finding("HOT-MFA-01", Severity.Critical, Verdict.Undetermined, 3.2m, "Det går inte att avgöra om fjärråtkomsten skyddas.",
                "It cannot be told whether remote access is protected.") with
            {
                Why = Both(
                    "Det går inte att avgöra: genomgången säger inte om VPN och annan fjärråtkomst skyddas med flerfaktorsautentisering.",
                    "It cannot be told: the review does not say whether VPN and other remote access are protected with multi-factor authentication."),
                Missing = [Mfa],
                FactsNeeded = [[Mfa],
                    [
                        new() { Pointer = "/assets/systems",
                            Question = Both("Vilka system använder enheten?", "Which systems does the unit use?") },
                    ]],
                FactsNeededCut = true,
            },
        ],
        Upcoming =
        [
            Coming("CSL-INC-13", Readiness.NotReady, "Bemanning för att varsla inom 24 timmar", "Staffing to warn within 24 hours",
                "Incidentledare är inte utsedda och rutinen är inte övad.",
                "Incident leaders are not appointed and the routine is not exercised.") with
            {
                RemedyState = RemedyState.Change,
                Changes =
                [
                    Change("/compliance/incidentRoutine/leadersAppointed", "Incidentledare utsedda", "Incident leaders appointed",
                        Both("nej", "no"), Both("ja", "yes")),
                    Change("/compliance/incidentRoutine/exercise/exists", "Övning av rutinen", "Exercise of the routine",
                        Both("finns inte", "does not exist"), Both("finns", "exists")),
                    Change("/compliance/incidentRoutine/exercise/on", "Datum", "Date", Both("inte angivet", "not stated"),
                        Both("1 december 2025 eller senare", "1 December 2025 or later")) with
                    {
                        Of = Both("Övning av rutinen", "Exercise of the routine"),
                    },
                    Change("/compliance/incidentRoutine/onCall", "Bemanning dygnet runt", "Staffing round the clock",
                        Both("inte angivet", "not stated"), Both("ja", "yes")),
                ],
            },
            Coming("CSL-UTB-01", Readiness.Undetermined, "Ledningen har gått utbildning", "Management has been trained",
                "Det går inte att avgöra.", "It cannot be told.") with
            {
                Missing =
                [
                    new() { Pointer = "/resources/management",
                        Question = Both("Vilka i ledningen har gått utbildningen?", "Who in management has been trained?") },
                ],
            },
            Coming("CSL-REG-01", Readiness.Ready, "Verksamheten är anmäld", "The activity is registered", "Anmäld 1 oktober 2025.",
                "Registered on 1 October 2025."),
        ],
        Questions =
        [
            new() { Pointer = "/assets/systemsCoverage/mfaUsers", Text = MfaQuestion, Chapter = "2.2", Count = 1,
                Decides = ["HOT-MFA-01", "CSL-SAK-10"],
                UpTo = 3.2m,
                Ways = [new() { Requirement = "HOT-MFA-01", FactsNeeded = [["/assets/systemsCoverage/mfaUsers"], ["/assets/systems"]] }] },
            new() { Pointer = "/goals/0/owner", Text = Both("Vilken roll ansvarar för målet?", "Which role is responsible for the goal?"),
                Chapter = "9.2", Count = 6, Decides = ["A-1", "A-2", "A-3", "A-4", "A-5"], UpTo = 1m },
        ],
        Goals =
        [
            Goal("incident-routine-exercised", "Öva incidentrutinen mot 24- och 72-timmarsgränsen", "Exercise the incident routine",
                GoalOrigin.Finding, GoalMatch.Covered) with
            {
                Closes = ["ISO-933-02"],
                Planned =
                [
                    new() { Pointer = "/goals/0", Key = "9.1.2", Title = "Öva",
                        Lacks = [Both("mått", "measure"), Both("ansvarig", "owner"), Both("datum", "date")] },
                ],
            },
            Goal("threat-picture", "Fastställ årets hotbild", "Decide the threat picture of the year", GoalOrigin.Upcoming,
                GoalMatch.Partly) with
            {
                Closes = ["CSL-INC-13"],
                Planned = [new() { Pointer = "/decisions/2", Key = "10.1.3" }],
            },
            Goal("training", "Utbilda ledningen", "Train management", GoalOrigin.Renewal, GoalMatch.New) with { Closes = ["ISO-932a-01"],
                Baseline = Both("3 av 9", "3 of 9") },
        ],
        Planned =
        [
            new() { Pointer = "/goals/0", Key = "9.1.2", Title = "Incidentrutin övad", Lacks = [Both("mått", "measure")],
                TopicAsked = true },
        ],
        Waivers =
        [
            new() { Pointer = "/waivers/0", Requirement = "RL-REG-01", State = WaiverState.Valid, Reason = "Verktyget byts ut.",
                Matched = true },
            new() { Pointer = "/waivers/1", Requirement = "XX-01", State = WaiverState.Incomplete,
                Lacks = [Both("skäl", "reason"), Both("slutdatum", "last day")] },
        ],
        OpenQuestions =
        [
            new() { Requirement = "CER-01", Title = Both("CER-lagen", "The CER act"),
                Text = Both("Har ni bedömt om ni är kritisk verksamhetsutövare?", "Have you judged whether you are a critical entity?"),
                Sources = [Law] },
        ],
        Observations =
        [
            new() { Code = "LG5001",
                Message = Both("Listan och svaret för helheten säger olika saker.", "The list and the answer for the whole do not agree."),
                Pointers = ["/assets/systems", "/assets/systemsCoverage"] },
        ],
        Resolved =
        [
            new() { Requirement = "ISO-51-01", Title = Both("Resurser är avsatta", "Resources are set aside"),
                Subject = new() { Kind = "decision", Pointer = "/decisions/0", Key = "10.1" } },
        ],
        Errors =
        [
            new() { Requirement = "ISO-612-01", Code = "overflow", Message = Both("talet blev för stort", "the number became too large") },
        ],
        Warnings = [new() { Code = "LG5102", Message = Both("Planåret är inte angivet.", "The plan year is not stated.") }],
        Risks = new()
        {
            AcceptanceLevel = 8,
            Register =
            [
                new() { Key = "R1", Title = "Utpressningsprogram", Likelihood = 3, Consequence = 4 },
                new() { Key = "bortfall-av-infrastruktur", Title = "Bortfall av infrastruktur", Likelihood = 2, Consequence = 2 },
                new() { Key = "R3", Likelihood = 2, Consequence = 2 },
                new() { Key = "R4", Title = "Interna hot", Likelihood = 2 },
                new() { Key = "R5", Title = "Överbelastning" },
                new() { Key = "R6", Title = "Ur en annan skala", Likelihood = 5, Consequence = 1 },
            ],
        },
        PreviousScore = new()
        {
            AsOf = new(2024, 11, 19),
            Score = new ScoreBoard
            {
                Model = "lg-1",
                Overall = new(12m, 25.5m),
                Rulesets = [new() { Key = "iso27001", Title = Both("ISO/IEC 27001", "ISO/IEC 27001"), Interval = new(30m, 50m) }]
            },
        },
    };
}
