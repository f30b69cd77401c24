using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Clashes;

namespace Lg.Rules.Findings;

/// <summary>Writes the report: reads as the list of what is in it.</summary>
internal sealed class ReportWriter
{
    private readonly CompiledCatalog catalog;
    private readonly Review review;
    private readonly Review? previous;
    private readonly AsOf asOf;
    private readonly int? planYear;
    private readonly CancellationToken cancellation;

    private ReportWriter(CompiledCatalog catalog, Review review, AsOf asOf, Review? previous, CancellationToken cancellation)
    {
        (this.catalog, this.review, this.asOf, this.previous, this.cancellation) = (catalog, review, asOf, previous, cancellation);
        planYear = review.Details?.PlanYear;
    }

    public static Report Write(
        Conclusions conclusions, CompiledCatalog catalog, Review review, AsOf asOf, Review? previous, CancellationToken cancellation) =>
        new ReportWriter(catalog, review, asOf, previous, cancellation).Write(conclusions);

    private Report Write(Conclusions conclusions)
    {
        var (outcomes, scoring, waivers) = (conclusions.Outcomes, conclusions.Scoring, conclusions.Waivers);
        var lastYear = EvaluateLastYear();
        var read = Read(outcomes);
        var restatements = conclusions.Restatements;
        var writer = new FindingWriter(scoring, waivers, lastYear, restatements);

        return new Report
        {
            Receipt = Receipt(),
            Unit = Unit(),
            Judgement = conclusions.Judgement,
            Score = conclusions.Score,
            Requirements = [.. outcomes.Select(outcome => RequirementRows.Write(outcome, read[outcome], scoring))],
            Findings = [.. WhileWanted(Ordered(Open(read))).Where(row => !restatements.Covers(row.Outcome, row.Row)).Select(writer.Write)],
            Upcoming = [.. Ordered(Coming(read)).Where(row => !restatements.Covers(row.Outcome, row.Row)).Select(writer.WriteUpcoming)],
            Questions = new QuestionWriter(scoring).Write(WhileWanted(Open(read).Concat(Coming(read))).Where(row => row.Row.Verdict == Verdict.Undetermined)),
            Goals = conclusions.Goals,
            Planned = conclusions.Planned,
            Waivers = waivers.Results,
            OpenQuestions = [.. outcomes.Where(outcome => outcome is { Requirement.IsQuestion: true, Gate: TimeGate.Open, Verdict: Verdict.Undetermined }).Select(OpenQuestion)],
            Observations = [.. new Observations(review, catalog).Find(outcomes, conclusions.Planned, waivers.Results), .. Clashing()],
            Resolved = lastYear?.Resolved(outcomes) ?? [],
            Errors = [.. read.Values.SelectMany(rows => rows).Where(row => row.Row.Error is not null).Select(Error)],
            Warnings = [.. Warnings()],
        };
    }

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

    private Dictionary<Outcome, IReadOnlyList<FindingRow>> Read(IReadOnlyList<Outcome> outcomes)
    {
        var reader = new RowReader(review, new ReviewIndex(review, previous));
        return outcomes.ToDictionary(
            outcome => outcome,
            outcome => (IReadOnlyList<FindingRow>)[.. WhileWanted(outcome.Rows).Where(row => IsTold(outcome, row)).Select(row => reader.Read(outcome, row))],
            ReferenceEqualityComparer.Instance as IEqualityComparer<Outcome>);
    }

    // Of what is met or does not apply, only counts are told; one row stays to say why a requirement does not apply.
    private static bool IsTold(Outcome outcome, Row row) =>
        row.Verdict is Verdict.NotMet or Verdict.Undetermined
        || (outcome.Verdict == Verdict.NotApplicable && ReferenceEquals(row, outcome.Rows[0]));

    private static IEnumerable<FindingRow> Open(Dictionary<Outcome, IReadOnlyList<FindingRow>> read) => read
        .Where(pair => pair.Key.Gate is TimeGate.Open or TimeGate.UnknownPlanYear && !pair.Key.Requirement.IsQuestion)
        .SelectMany(pair => pair.Value)
        .Where(row => row.Row.Verdict is Verdict.NotMet or Verdict.Undetermined);

    private static IEnumerable<FindingRow> Coming(Dictionary<Outcome, IReadOnlyList<FindingRow>> read) => read
        .Where(pair => pair.Key.Gate == TimeGate.Upcoming)
        .SelectMany(pair => pair.Value)
        .Where(row => row.Row.Verdict is Verdict.NotMet or Verdict.Undetermined);

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

    private static OpenQuestion OpenQuestion(Outcome outcome) => new()
    {
        Requirement = outcome.Requirement.Id,
        Title = outcome.Requirement.Source.Title,
        Text = outcome.Requirement.Source.Question ?? outcome.Requirement.Source.Title,
        Sources = outcome.Requirement.Sources,
    };

    private IEnumerable<Observation> Clashing() =>
    [
        .. review.Conversion?.Observations ?? [],
        .. new ExcludingAnswers(review, asOf.Date).Find(),
        .. CountsThatDisagree.Find(review),
        .. YearsThatDisagree.Find(review, previous),
        .. new TimesThatDisagree(review, asOf.Date).Find(),
    ];

    private static EngineError Error(FindingRow row) => new()
    {
        Requirement = row.Outcome.Requirement.Id,
        Subject = RowReader.SubjectOf(row.Outcome, row.Row),
        Code = row.Row.Error!.Value.ToString(),
        Message = row.Message,
    };

    private static Warning Converted(string sv, string en, Conversion conversion) => new()
    {
        Code = "LG5103",
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
