using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Deciding;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Findings.Remedies;

namespace Lg.Rules.Findings;

/// <summary>Reads why a row came out as it did: from its condition, its collection or its time. It reads for one at a time.</summary>
internal sealed class RowReader
{
    private readonly ReviewIndex index;
    private readonly Reasons reasons;
    private readonly SetAsideFacts setAside;
    private readonly FactsNeededFinder factsNeeded;
    private readonly RowProse prose;
    private readonly StatedPlans plans;
    private (Row? Row, Reason? Reason) last;

    public RowReader(Review review, ReviewIndex index, StatedPlans plans)
    {
        this.index = index;
        reasons = new(index);
        setAside = new(review);
        factsNeeded = new(index, setAside);
        prose = new(new ProseWriter(index, setAside));
        this.plans = plans;
    }

    /// <summary>Returns what was found, and on which facts.</summary>
    public FoundPart Found(Outcome outcome, Row row)
    {
        var reason = ReasonOf(outcome, row);
        var asked = Asked(row, reason);
        var interpretation = row.Verdict == Verdict.Undetermined ? Interpretations.Of(reason.Missing, reason.Trace) : null;
        var planned = row.Verdict == Verdict.NotMet ? plans.For(reason, index) : [];
        return new(
            StatedPlans.After(interpretation ?? MessageOf(outcome, row, reason, asked), planned),
            reason.Evidence,
            planned,
            [.. asked.Select(Write)],
            interpretation is null ? null : true);
    }

    /// <summary>Returns why, in one or two sentences.</summary>
    public LocalizedText Why(Outcome outcome, Row row) => prose.Of(outcome, row, ReasonOf(outcome, row));

    /// <summary>Returns how the verdict came about, clause by clause; <c>null</c> when no expression decided it.</summary>
    public Explanation? Explain(Outcome outcome, Row row) =>
        ReasonOf(outcome, row).Trace is { } trace && DecidedBy(outcome, row) is { } condition ? reasons.Explain(condition, trace) : null;

    /// <summary>Returns which answers could decide it.</summary>
    public NeededPart Needed(Outcome outcome, Row row)
    {
        var needed = factsNeeded.Of(outcome, row, ReasonOf(outcome, row).Trace);
        return new([.. needed.Sets.Select(set => (IReadOnlyList<MissingFact>)[.. set.Select(Write)])], needed.IsCut);
    }

    /// <summary>Returns whether it can be made to hold, and by what change.</summary>
    public RemedyPart Remedy(Outcome outcome, Row row)
    {
        var remedy = new RemedyFinder(index, outcome.Scope).Find(outcome.Requirement, row, ReasonOf(outcome, row).Trace);
        return new(remedy.State, [.. remedy.Edits.Select(Write)]);
    }

    /// <summary>Reads what a row asks.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="row">The row.</param>
    /// <param name="alike">The rows of the requirement that have been read so; <c>null</c> when there are no others.</param>
    public OpenRow ReadOpen(Outcome outcome, Row row, AlikeRows? alike)
    {
        // What is set aside of one item says nothing of another.
        OpenRow Reading() => Open(outcome, row, Read(outcome, row, isBrief: true));
        return alike is null || setAside.AnyIn(row.Pointer) ? Reading() : alike.Read(row, Reading);
    }

    // The record of the evaluation is not kept for those who may ask for sets of facts later: it is made again.
    private OpenRow Open(Outcome outcome, Row row, Reason reason) => new(
        outcome,
        row,
        Asked(row, reason),
        factsNeeded.ToFail(outcome, row, reason.Trace),
        new(() => factsNeeded.Of(outcome, row, Read(outcome, row, isBrief: true).Trace)));

    private IReadOnlyList<Missing> Asked(Row row, Reason reason) =>
        row.Verdict == Verdict.Undetermined ? [.. reason.Missing.Where(fact => !setAside.Covers(fact.Pointer))] : [];

    private static MissingFact Write(Missing fact) => new() { Pointer = fact.Pointer, Question = fact.Question };

    private static FactChange Write(Edit edit) =>
        new()
        {
            Pointer = edit.Pointer,
            Label = edit.Name.Label,
            Of = edit.Name.Of,
            From = edit.From,
            To = edit.To,
            AnyValue = edit.IsStating,
        };

    /// <summary>Returns the subject of a row; <c>null</c> when it is the review as a whole.</summary>
    public static Subject? SubjectOf(Outcome outcome, Row row) => outcome.Requirement.Subject is not { } subject ? null : new Subject
    {
        Kind = subject.Word,
        Pointer = row.Pointer.Length == 0 ? subject.Pointer : row.Pointer,
        Key = (row.Item as IKeyed)?.Key,
        Title = row.Item is null ? null : subject.ItemType.Find("title")?.Property.GetValue(row.Item) as string,
    };

    private LocalizedText MessageOf(Outcome outcome, Row row, Reason reason, IReadOnlyList<Missing> asked) => row.Verdict switch
    {
        Verdict.Met => outcome.Requirement.Source.Title,
        Verdict.NotMet => Messages.NotMet(outcome, row),
        Verdict.Undetermined when row.Cause == RowCause.Person =>
            outcome.Upcoming is null ? Messages.Person : outcome.Requirement.Source.Question!,
        Verdict.Undetermined => Messages.Undetermined(row, asked, SetAsideText(reason)),
        Verdict.NotApplicable when row.Cause is RowCause.Applies or RowCause.Unit or RowCause.Instead => prose.Of(outcome, row, reason),
        Verdict.NotApplicable => Messages.NotApplicable(outcome, row),
    };

    private LocalizedText? SetAsideText(Reason reason) =>
        reason.Missing.Select(fact => setAside.Find(fact.Pointer)).FirstOrDefault(entry => entry is not null) is { } entry
            ? Messages.SetAside(entry)
            : null;

    // Whoever reads one thing of a row mostly reads the next one too. A record is large, and a report has thousands of rows: one is kept.
    private Reason ReasonOf(Outcome outcome, Row row)
    {
        if (!ReferenceEquals(last.Row, row))
            last = (row, Read(outcome, row, isBrief: false));
        return last.Reason!;
    }

    private static CompiledCondition? DecidedBy(Outcome outcome, Row row) => row.Cause switch
    {
        RowCause.Applies => outcome.Requirement.Applies,
        RowCause.Unit => outcome.Requirement.AppliesToUnit,
        RowCause.Instead => outcome.Requirement.InItsPlace,
        RowCause.Criterion => outcome.Requirement.Criterion,
        RowCause.NotListed or RowCause.PartlyListed or RowCause.Coverage or RowCause.Time or RowCause.Empty or RowCause.Person => null,
    };

    private Reason Read(Outcome outcome, Row row, bool isBrief) => row.Cause switch
    {
        RowCause.Unit => WithItems(reasons.Of(outcome.Requirement.AppliesToUnit!, outcome.Scope, null, isBrief), outcome, row),
        RowCause.Instead => reasons.Of(outcome.Requirement.InItsPlace!, outcome.Scope, null, isBrief),
        RowCause.Applies or RowCause.Criterion => reasons.Of(DecidedBy(outcome, row)!, outcome.Scope, row.Item, isBrief),
        RowCause.NotListed => Asking(AsAWhole(outcome) ?? ItemByItem(outcome)),
        RowCause.PartlyListed => Asking([
            .. AsAWhole(outcome) is { } asAWhole ? [asAWhole] : Array.Empty<Missing>(),
            FactWords.Partial(row.Pointer, outcome.Requirement.Subject!.List),
        ]),
        RowCause.Coverage => FromCoverage(outcome, row),
        RowCause.Time when row.Verdict == Verdict.Undetermined => Asking(FactWords.PlanYear),
        RowCause.Time or RowCause.Empty or RowCause.Person => Reason.None,
    };

    // Where only whether there is any of the kind is open, to list the items is an answer too.
    private static Reason WithItems(Reason reason, Outcome outcome, Row row) =>
        row.Verdict == Verdict.Undetermined
            && outcome.Requirement.None is { } none
            && none.Unit?.Evaluate(outcome.Scope, null) is null or { IsTrue: true }
            ? reason with { Missing = [.. reason.Missing, AsAWhole(outcome) ?? ItemByItem(outcome)] }
            : reason;

    /// <summary>Returns what a collection as a whole says against a row that it decides.</summary>
    public static Reason FromCoverage(Outcome outcome, Row row)
    {
        if (row.Verdict != Verdict.NotMet)
            return Reason.None;

        var (label, value) = Messages.CoverageOf(outcome);
        return Reason.None with { Evidence = [new Evidence { Pointer = row.Pointer, Label = label, Value = value }] };
    }

    // The one question that answers for all items; null when the model has none.
    private static Missing? AsAWhole(Outcome outcome)
    {
        if (outcome.Requirement.Source.Coverage is not { } member)
            return null;

        var field = outcome.Requirement.Subject!.Coverage!.Type!.Find(member)!;
        return FactWords.AsAWhole(outcome.Requirement.Subject.CoveragePointer(member), field, CoverageOutcomes.In(outcome));
    }

    private static Missing ItemByItem(Outcome outcome)
    {
        var list = outcome.Requirement.Subject!.List;
        return new(outcome.Requirement.Subject.Pointer, list.Question, list.Chapter) { Field = list };
    }

    private static Reason Asking(params IReadOnlyList<Missing> missing) => new([], missing, null);
}
