using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Prose;

namespace Lg.Rules.Findings.Deciding;

/// <summary>
/// Finds the minimal sets of unanswered facts that could decide the verdict of a row: "A, or B and C". It reads the record of the
/// evaluation, so it sees what the evaluation saw.
/// </summary>
internal sealed class FactsNeededFinder(ReviewIndex index, SetAsideFacts setAside)
{
    /// <summary>Returns the facts needed; none for a decided verdict, and for what only a person can tell.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="row">The row.</param>
    /// <param name="trace">The record of the condition that left the row open; <c>null</c> when no condition did.</param>
    public FactsNeeded Of(Outcome outcome, Row row, TraceEntry? trace)
    {
        if (row.Verdict != Verdict.Undetermined || row.Error is not null || row.Cause == RowCause.Person)
            return FactsNeeded.None;

        AnswerFinder answers = new(index, outcome.Scope.IsSubmitted);
        var (spared, failed) = WaysOf(outcome, row, trace, answers);
        var (sets, isCut) = FactSets.Of(Ways.OfAny([spared, failed]), setAside.Covers);
        return new([.. sets.Select(set => (IReadOnlyList<Missing>)[.. set.Select(fact => answers.Questions[fact])])], isCut);
    }

    /// <summary>
    /// Returns the ways in which the requirement could turn out not to be met; <c>null</c> when not all are known. Questions are ranked by
    /// them.
    /// </summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="row">The row.</param>
    /// <param name="trace">The record of the condition that left the row open; <c>null</c> when no condition did.</param>
    public Ways? ToFail(Outcome outcome, Row row, TraceEntry? trace)
    {
        if (row.Verdict != Verdict.Undetermined || row.Error is not null || row.Cause == RowCause.Person)
            return Ways.Impossible;

        AnswerFinder answers = new(index, outcome.Scope.IsSubmitted);
        var failed = row.Cause == RowCause.Criterion ? answers.ToMake(trace!, false) : WaysOf(outcome, row, trace, answers).Failed;
        return failed.IsCut ? null : failed;
    }

    // The ways in which the requirement comes out as met or not applicable, and those in which it is not met.
    private static (Ways Spared, Ways Failed) WaysOf(Outcome outcome, Row row, TraceEntry? trace, AnswerFinder answers) => row.Cause switch
    {
        RowCause.Criterion => (answers.ToMake(trace!, true), answers.ToMake(trace!, false)),
        RowCause.Applies => OfItem(outcome, row, trace!, answers),
        RowCause.Unit => OfUnit(outcome, trace!, answers),
        RowCause.NotListed => OfCollection(outcome, answers, Ways.Nothing, Ways.Nothing),
        RowCause.PartlyListed => OfPartialList(outcome, answers),
        RowCause.Time => (answers.Stating(FactWords.PlanYear), answers.Stating(FactWords.PlanYear)),
        RowCause.Coverage or RowCause.Empty or RowCause.Instead or RowCause.Person => (Ways.Impossible, Ways.Impossible),
    };

    private static (Ways Spared, Ways Failed) OfItem(Outcome outcome, Row row, TraceEntry applies, AnswerFinder answers)
    {
        var criterion = outcome.Requirement.Criterion!.Explain(outcome.Scope, row.Item);
        var concerned = answers.ToMake(applies, true);
        return (
            Ways.OfAny([
                answers.ToMake(applies, false),
                Excluding(outcome, row, answers),
                Ways.OfAll([concerned, answers.ToMake(criterion, true)]),
            ]),
            Ways.OfAll([concerned, answers.ToMake(criterion, false)]));
    }

    // That there is none of the kind is an answer for an item that does not say that it is.
    private static Ways Excluding(Outcome outcome, Row row, AnswerFinder answers) =>
        outcome.Requirement.None is { } none && !none.Of.Evaluate(outcome.Scope, row.Item).IsTrue
            ? answers.ToMake(none.Unless.Explain(outcome.Scope, null), false)
            : Ways.Impossible;

    private static (Ways Spared, Ways Failed) OfUnit(Outcome outcome, TraceEntry applies, AnswerFinder answers)
    {
        var concerned = answers.ToMake(applies, true);
        var (spared, failed) = CoverageOutcomes.VerdictOf(CoverageOutcomes.In(outcome)) switch
        {
            Verdict.NotMet => (Ways.Impossible, concerned),
            Verdict.Met or Verdict.NotApplicable => (concerned, Ways.Impossible),
            _ => OfCollection(
                outcome, answers, concerned, outcome.Requirement.None is { } none ? OfItems(outcome, none, answers) : concerned),
        };
        return (
            Ways.OfAny([
                answers.ToMake(applies, false),
                outcome.IsPartial ? Completing(outcome, answers) : Listing(outcome, answers),
                .. Holders(outcome).Select(answers.Stating),
                spared,
            ]),
            failed);
    }

    // Items that are listed decide whether or not the review says that there is one of the kind.
    private static Ways OfItems(Outcome outcome, CompiledNone none, AnswerFinder answers) =>
        none.Unit is { } unit ? answers.ToMake(unit.Explain(outcome.Scope, null), true) : Ways.Nothing;

    // The one answer for the collection as a whole, or its items one by one, each with what it takes for it to count.
    private static (Ways Spared, Ways Failed) OfCollection(Outcome outcome, AnswerFinder answers, Ways whenAsAWhole, Ways whenListed)
    {
        var asAWhole = Ways.OfAll([whenAsAWhole, AsAWhole(outcome, answers)]);
        var listing = Ways.OfAll([whenListed, Listing(outcome, answers)]);
        return (
            Ways.OfAny([asAWhole, listing, .. Holders(outcome).Select(answers.Stating)]),
            CouldItemsFail(outcome) ? Ways.OfAny([asAWhole, listing]) : asAWhole);
    }

    private static bool CouldItemsFail(Outcome outcome) =>
        outcome.Requirement is var requirement && outcome.Scope.IsSubmitted is var isSubmitted
        && Reachable.CanBe(requirement.Criterion!.Expression.Root, false, isSubmitted)
        && (requirement.Applies is null || Reachable.CanBe(requirement.Applies.Expression.Root, true, isSubmitted));

    // The one answer for all of them, those not named among them, or that there are no others.
    private static (Ways Spared, Ways Failed) OfPartialList(Outcome outcome, AnswerFinder answers)
    {
        var (concerned, unconcerned) = outcome.Requirement.AppliesToUnit?.Explain(outcome.Scope, null) is { } applies
            ? (answers.ToMake(applies, true), answers.ToMake(applies, false))
            : (Ways.Nothing, Ways.Impossible);
        var either = Ways.OfAny([Ways.OfAll([concerned, AsAWhole(outcome, answers)]), Completing(outcome, answers)]);
        return (Ways.OfAny([either, unconcerned]), either);
    }

    private static Ways AsAWhole(Outcome outcome, AnswerFinder answers)
    {
        var (subject, member) = (outcome.Requirement.Subject!, outcome.Requirement.Source.Coverage);
        return member is null
            ? Ways.Impossible
            : answers.Stating(
                FactWords.AsAWhole(subject.CoveragePointer(member), subject.Coverage!.Type!.Find(member)!, CoverageOutcomes.In(outcome)));
    }

    private static Ways Completing(Outcome outcome, AnswerFinder answers) =>
        answers.Stating(FactWords.Partial(outcome.Requirement.Subject!.Pointer, outcome.Requirement.Subject.List));

    private static Ways Listing(Outcome outcome, AnswerFinder answers)
    {
        var (subject, list) = (outcome.Requirement.Subject!, outcome.Requirement.Subject!.List);
        var question = outcome.Requirement.Source.Coverage is null
            ? list.Question
            : Sentences.FromTexts(texts => texts.Say("thenForEach", ("question", list.Question.In(texts.Numbers))));
        return answers.Stating(new(subject.Pointer, question, list.Chapter));
    }

    // Where nothing is said of what would hold the list, that there is no such thing is an answer too.
    private static IEnumerable<Missing> Holders(Outcome outcome)
    {
        object? holder = outcome.Scope.Review;
        var pointer = "";
        foreach (var field in outcome.Requirement.Subject!.Path.SkipLast(1))
        {
            pointer = $"{pointer}/{field.Name}";
            holder = holder is null ? null : field.Property.GetValue(holder);
            if (holder is null && field.Type!.IsStatable)
                yield return Question($"{pointer}/exists", field);
        }
    }

    private static Missing Question(string pointer, Field field) => new(pointer, field.Question, field.Chapter);
}
