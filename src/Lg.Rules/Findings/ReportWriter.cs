using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Clashes;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>
/// Writes the report: reads as the list of what is in it. Nothing but what is concluded already is made before it is read. All that is made
/// later is made by one thread at a time, since it evaluates in one scope.
/// </summary>
internal sealed class ReportWriter
{
    private readonly CompiledCatalog catalog;
    private readonly Review review;
    private readonly Review? previous;
    private readonly AsOf asOf;
    private readonly int? planYear;
    private readonly int named;
    private readonly CancellationToken cancellation;
    private readonly Lock gate = new();

    private ReportWriter(CompiledCatalog catalog, Review review, AsOf asOf, Review? previous, int named, CancellationToken cancellation)
    {
        (this.catalog, this.review, this.asOf, this.previous, this.named, this.cancellation) =
            (catalog, review, asOf, previous, named, cancellation);
        planYear = review.Details?.PlanYear;
    }

    /// <summary>Writes the report.</summary>
    /// <param name="conclusions">What it is written from.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The date that it is assessed as of.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    /// <param name="cancellation">Ends the work, also what is made when it is read.</param>
    /// <param name="named">The number of subjects of a requirement and verdict that are told of one by one.</param>
    public static Report Write(
        Conclusions conclusions,
        CompiledCatalog catalog,
        Review review,
        AsOf asOf,
        Review? previous,
        CancellationToken cancellation,
        int named = Limits.NamedSubjects) =>
        new ReportWriter(catalog, review, asOf, previous, named, cancellation).Write(conclusions);

    private Report Write(Conclusions conclusions)
    {
        var lastYear = Later(EvaluateLastYear);
        var told = Later(() => Tell(conclusions));
        var reader = Later(() => new RowReader(review, new ReviewIndex(review, previous), conclusions.Plans));
        FindingWriter findings =
            new(conclusions.Scoring, conclusions.Waivers, conclusions.Restatements, () => lastYear.Value, reader, gate);
        RequirementRows requirements = new(conclusions.Scoring, reader, gate);
        var (outcomes, restatements) = (conclusions.Outcomes, conclusions.Restatements);

        return new Report
        {
            Receipt = Receipt(),
            Unit = Unit(),
            Judgement = conclusions.Judgement,
            Score = conclusions.Score,
            RequirementsLater = Listed(() => outcomes.Select(outcome => requirements.Write(outcome, told.Value[outcome]))),
            FindingsLater =
                Listed(() => Ordered(Open(told.Value)).Where(row => !restatements.Covers(row.Outcome, row.Row)).Select(findings.Write)),
            UpcomingLater = Listed(
                () => Ordered(Coming(told.Value)).Where(row => !restatements.Covers(row.Outcome, row.Row)).Select(findings.WriteUpcoming)),
            QuestionsLater = Later(() => new QuestionWriter(conclusions.Scoring, review, gate).Write(Asking(told.Value, reader.Value))),
            Goals = conclusions.Goals,
            Planned = conclusions.Planned,
            Waivers = conclusions.Waivers.Results,
            OpenQuestionsLater = Listed(() => outcomes.Where(IsForAPerson).Select(OpenQuestion)),
            ObservationsLater = Listed(() => Observed(outcomes, conclusions.Planned, conclusions.Waivers.Results)),
            ResolvedLater = Later(() => lastYear.Value?.Resolved(outcomes, named) ?? []),
            ErrorsLater = Listed(() => told.Value.SelectMany(pair => Errors(pair.Key, pair.Value.Open))),
            WarningsLater = Listed(() => Warnings().Concat(Shortened(told.Value))),
            RisksLater = Later(Risks),
            PreviousScoreLater = Later(() => PreviousScore(lastYear)),
        };
    }

    private Deferred<T> Later<T>(Func<T> make) => Deferred<T>.By(gate, make);

    private Deferred<IReadOnlyList<T>> Listed<T>(Func<IEnumerable<T>> make) => Later<IReadOnlyList<T>>(() => [.. WhileWanted(make())]);

    // The work is in rows and requirements, each of which is bounded: between two of them it can end.
    private IEnumerable<T> WhileWanted<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private LastYear? EvaluateLastYear()
    {
        if (previous is null || AsOf.FromReview(previous) is not { } then)
            return previous is null ? null : new LastYear([]);

        var year = previous.Details?.PlanYear;
        var evaluator = new Evaluator(new EvaluationScope(previous, null, then.Date, catalog.Parameters.ValuesOn(then.Date, year)), year);
        return new LastYear(WhileWanted(catalog.Requirements).Select(evaluator.Evaluate));
    }

    // By identity: to compare outcomes by what their rows say takes long.
    private Dictionary<Outcome, ToldRows> Tell(Conclusions conclusions)
    {
        ToldRowsReader reader = new(conclusions.Restatements, named);
        return conclusions.Outcomes.ToDictionary(
            outcome => outcome,
            outcome => reader.Read(outcome, WhileWanted(outcome.Rows)),
            ReferenceEqualityComparer.Instance as IEqualityComparer<Outcome>);
    }

    private static IEnumerable<FindingRow> Open(Dictionary<Outcome, ToldRows> told) => Gaps(told.Where(pair => IsOpen(pair.Key)));

    private static IEnumerable<FindingRow> Coming(Dictionary<Outcome, ToldRows> told) => Gaps(told.Where(pair => IsComing(pair.Key)));

    private IEnumerable<OpenRow> Asking(Dictionary<Outcome, ToldRows> told, RowReader reader) =>
        told.Where(pair => IsOpen(pair.Key))
            .Concat(told.Where(pair => IsComing(pair.Key)))
            .SelectMany(pair => Asking(pair.Key, pair.Value.Open, reader));

    // Once for those that are alike, so that a report of thousands of items costs little more to make than to count.
    private IEnumerable<OpenRow> Asking(Outcome outcome, IReadOnlyList<Row> open, RowReader reader)
    {
        if (open.Count == 0)
            return [];

        // A single one is like no other.
        var alike = open.Count == 1 ? null : new AlikeRows(outcome.Requirement);
        return WhileWanted(open).Select(row => reader.ReadOpen(outcome, row, alike));
    }

    private static bool IsForAPerson(Outcome outcome) =>
        outcome is { Requirement.IsQuestion: true, Gate: TimeGate.Open, Verdict: Verdict.Undetermined };

    private static bool IsOpen(Outcome outcome) =>
        outcome.Gate is TimeGate.Open or TimeGate.UnknownPlanYear && !outcome.Requirement.IsQuestion;

    private static bool IsComing(Outcome outcome) => outcome.Gate == TimeGate.Upcoming;

    private static IEnumerable<FindingRow> Gaps(IEnumerable<KeyValuePair<Outcome, ToldRows>> read) =>
        read.SelectMany(pair => pair.Value.Named).Where(row => row.Row.Verdict is Verdict.NotMet or Verdict.Undetermined);

    private static IEnumerable<FindingRow> Ordered(IEnumerable<FindingRow> rows) => rows
        .OrderBy(row => row.Row.Verdict == Verdict.Undetermined)
        .ThenBy(row => row.Outcome.Requirement.Source.Severity);

    private Receipt Receipt() => new()
    {
        Engine = EngineVersion.Current,
        SchemaVersion = SchemaVersion.Current,
        CatalogVersion = catalog.Source.Version,
        CatalogHash = catalog.Hash,
        InputHash = ReviewJson.Hash(review),
        PreviousHash = previous is null ? null : ReviewJson.Hash(previous),
        AsOf = asOf.Date,
        AsOfSource = asOf.Source,
    };

    private ReportedUnit Unit() => new()
    {
        Name = review.Unit?.Name,
        Kind = review.Unit?.Kind,
        PlanYear = planYear,
        Stage = review.Stage ?? Stage.Draft,
    };

    private ReportedRisks? Risks() => review.Risks?.Register is not [_, ..] register ? null : new()
    {
        Register = [.. register.Select(risk => new ReportedRisk
        {
            Key = risk.Key,
            Title = risk.Title,
            Likelihood = risk.Likelihood,
            Consequence = risk.Consequence,
        })],
        AcceptanceLevel = review.Risks.Method?.AcceptanceLevel,
    };

    private PreviousScore? PreviousScore(Deferred<LastYear?> lastYear) => previous is null || AsOf.FromReview(previous) is not { } then
        ? null
        : new()
        {
            AsOf = then.Date,
            Score = lastYear.Value!.Score(catalog.Source),
        };

    private static OpenQuestion OpenQuestion(Outcome outcome) => new()
    {
        Requirement = outcome.Requirement.Id,
        Title = outcome.Requirement.Source.Title,
        Text = outcome.Requirement.Source.Question ?? outcome.Requirement.Source.Title,
        Sources = CitedSources.Of(outcome),
    };

    private IEnumerable<Observation> Observed(
        IReadOnlyList<Outcome> outcomes, IReadOnlyList<PlannedItem> planned, IReadOnlyList<WaiverResult> waived)
    {
        List<ReviewPart> parts = [.. ReviewWalk.All(review)];
        return [.. new Observations(review, parts, previous, catalog).Find(outcomes, planned, waived), .. Clashing(parts)];
    }

    private IEnumerable<Observation> Clashing(IReadOnlyList<ReviewPart> parts) =>
    [
        .. review.Conversion?.Observations ?? [],
        .. new ExcludingAnswers(review, parts, asOf.Date).Find(),
        .. NoneThatAreListed.Find(review),
        .. ClassifiedByInformation.Find(review),
        .. CountsThatDisagree.Find(review),
        .. YearsThatDisagree.Find(review, previous),
        .. new TimesThatDisagree(review, parts, asOf.Date).Find(),
    ];

    private IEnumerable<EngineError> Errors(Outcome outcome, IReadOnlyList<Row> rows)
    {
        List<Row> failed = [.. rows.Where(row => row.Error is not null)];
        return failed.Take(named).Select((row, index) => new EngineError
        {
            Requirement = outcome.Requirement.Id,
            Subject = RowReader.SubjectOf(outcome, row),
            Code = row.Error!.Value.ToString(),
            Message = Messages.Failed,
            Omitted = index == named - 1 ? FindingWriter.Beyond(named, failed.Count) : null,
        });
    }

    private static IEnumerable<Warning> Shortened(Dictionary<Outcome, ToldRows> told)
    {
        var omitted = Open(told).Concat(Coming(told)).Sum(row => row.Omitted ?? 0);
        if (omitted > 0)
        {
            yield return new Warning
            {
                Code = "LG5103",
                Message = new(
                    $"Långa listor är förkortade: {omitted} fynd räknas i utfall och poäng men redovisas inte var för sig.",
                    $"Long lists are shortened: {omitted} findings count in verdicts and score but are not told one by one."),
            };
        }
    }

    private static Warning Converted(string sv, string en, Conversion conversion) => new()
    {
        Code = "LG5105",
        Message = new(
            $"{sv} i version {conversion.From} av formatet och är läst som version {SchemaVersion.Current}. En lista som inte säger om den är fullständig räknas där som öppen.",
            $"{en} in version {conversion.From} of the format and has been read as version {SchemaVersion.Current}. A list that does not say whether it is complete counts there as open."),
    };

    private IEnumerable<Warning> Warnings()
    {
        if (asOf.Source == AsOfSource.Host)
        {
            yield return new Warning
            {
                Code = "LG5101",
                Message = new(
                    "Genomgången har inget beslutsdatum, så den är bedömd per dagens datum.",
                    "The review has no decision date, so it is assessed as of today."),
            };
        }

        if (asOf.Source == AsOfSource.Review && AsOf.StatedIn(review) is { Day: 0 } stated)
        {
            yield return new Warning
            {
                Code = "LG5104",
                Message = new(
                    $"Genomgången säger bara att den är beslutad {Phrases.Date(DateSpan.Of(stated), Language.Swedish)}, så den är bedömd per den sista dagen: {Phrases.Date(asOf.Date, Language.Swedish)}.",
                    $"The review says only that it was decided in {Phrases.Date(DateSpan.Of(stated), Language.English)}, so it is assessed as of the last day: {Phrases.Date(asOf.Date, Language.English)}."),
            };
        }

        if (review.Conversion is { } conversion)
            yield return Converted("Genomgången är skriven", "The review is written", conversion);
        if (previous?.Conversion is { } earlier)
            yield return Converted("Förra årets genomgång är skriven", "Last year's review is written", earlier);

        if (previous is not null && AsOf.FromReview(previous) is null)
        {
            yield return new Warning
            {
                Code = "LG5102",
                Message = new(
                    "Förra årets genomgång har inget beslutsdatum, så fynden kan inte jämföras med den.",
                    "Last year's review has no decision date, so findings cannot be compared with it."),
            };
        }
    }
}
