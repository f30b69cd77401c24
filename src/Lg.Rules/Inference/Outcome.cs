using Lg.Model.Reports;
using Lg.Rules.Findings;

namespace Lg.Rules.Inference;

/// <summary>
/// How a review stands against one requirement: the fact that every requirement of the catalog concludes, and where inference by matching
/// begins. It has identity, and does not change.
/// </summary>
public sealed class Outcome
{
    internal Outcome(AssessedReview assessed, RequirementInfo requirement, Evaluation.Outcome detail, int order) =>
        (Assessed, Requirement, Detail, Order, Waiver) = (assessed, requirement, detail, order, assessed.Waivers.StateOf(requirement.Id));

    /// <summary>Gets the review that it is an outcome of.</summary>
    public AssessedReview Assessed { get; }

    /// <summary>Gets the requirement.</summary>
    public RequirementInfo Requirement { get; }

    /// <summary>Gets the verdict of the requirement as a whole.</summary>
    public Verdict Verdict => Detail.Verdict;

    /// <summary>Gets how ready the unit is for a requirement that is announced but not yet in force; otherwise <c>null</c>.</summary>
    public Readiness? Readiness => Detail.Upcoming;

    /// <summary>Gets the best state of the waivers that the review has of the requirement; <c>null</c> when it has none.</summary>
    public WaiverState? Waiver { get; }

    /// <summary>Returns the subjects with a verdict, such as the systems that are not classified, in the order of the review.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The subjects; empty when the requirement is about the review as a whole.</returns>
    public IReadOnlyList<Subject> SubjectsWith(Verdict verdict) =>
        [.. Detail.Rows.Where(row => row.Verdict == verdict).Select(row => RowReader.SubjectOf(Detail, row)).OfType<Subject>()];

    /// <summary>Returns the id of the requirement and its verdict, without any content of the review.</summary>
    public override string ToString() => $"{Requirement.Id}: {Verdict}";

    internal Evaluation.Outcome Detail { get; }

    /// <summary>
    /// Gets the place of the requirement in the catalog: working memory promises no order, so all that leaves it is sorted by this.
    /// </summary>
    internal int Order { get; }

    /// <summary>Gets whether a gap of the requirement is to be closed by a goal: it has one, and no valid waiver says otherwise.</summary>
    internal bool HasGoalToSet => Requirement.Goal is not null && Waiver != WaiverState.Valid;

    /// <summary>
    /// Returns whether some gap is reported under an outcome that this one restates. Under one that is waived with cause it would be
    /// dealt with, too, so it is not, unless this one is waived itself.
    /// </summary>
    internal bool HasGapReportedUnder(Outcome restated) =>
        (restated.Waiver != WaiverState.Valid || Waiver == WaiverState.Valid) && Restatements.SharedGaps(Detail, restated.Detail).Any();

    /// <summary>Gets whether it is about something that exists and has to be kept, and what is known of it is nothing bad.</summary>
    internal bool HasToBeKept =>
        Detail is { Gate: Evaluation.TimeGate.Open, Requirement.Source.Kind: RequirementKind.State }
        && Detail.Verdict is Verdict.Met or Verdict.Undetermined
        && Assessed.IsKept(Requirement.Goal!);

    /// <summary>Gets whether something that is met today will lapse before the plan year has ended.</summary>
    internal bool LapsesWithinPlanYear => Assessed.LapsesWithinPlanYear(Detail);
}
