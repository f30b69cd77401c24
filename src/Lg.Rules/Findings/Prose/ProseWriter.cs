using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Prose;

/// <summary>Writes why a condition came to what it did in one or two sentences, from the clauses of its trace that decide it.</summary>
internal sealed class ProseWriter(ReviewIndex index, SetAsideFacts setAside)
{
    private readonly Gaps gaps = new(index, setAside);

    /// <summary>Returns why a condition came to what it did, also when it holds.</summary>
    /// <param name="root">The trace of the condition.</param>
    /// <param name="scope">What it read.</param>
    /// <param name="subject">The subject; <c>null</c> when it is the review as a whole.</param>
    public static LocalizedText Of(TraceEntry root, EvaluationScope scope, object? subject)
    {
        ReviewIndex index = new(scope.Review, scope.Previous);
        return new ProseWriter(index, new SetAsideFacts(scope.Review)).OfCriterion(root, FactCollector.Collect(root, index).Missing, scope.AsOf, subject);
    }

    /// <summary>Returns why a criterion holds, does not hold or cannot be told.</summary>
    public LocalizedText OfCriterion(TraceEntry root, IReadOnlyList<Missing> missing, DateOnly asOf, object? subject) => root.Outcome switch
    {
        { IsError: true } error => Error((ErrorCode)error.State),
        { IsUnknown: true } => gaps.Tell(missing, root, subject, asOf, isWhetherItApplies: false),
        var truth => Decided(root, asOf) ?? (truth is { IsTrue: true }
            ? new("Kravets villkor är uppfyllt.", "The condition of the requirement is met.")
            : new("Kravets villkor är inte uppfyllt.", "The condition of the requirement is not met.")),
    };

    /// <summary>Returns why a requirement does not apply, or cannot be told to.</summary>
    public LocalizedText OfApplicability(TraceEntry root, IReadOnlyList<Missing> missing, DateOnly asOf, object? subject) => root.Outcome switch
    {
        { IsError: true } error => Error((ErrorCode)error.State),
        { IsUnknown: true } => gaps.Tell(missing, root, subject, asOf, isWhetherItApplies: true),
        _ => Decided(root, asOf, new("Kravet gäller inte: ", "The requirement does not apply: ")) ?? new("Kravet gäller inte enheten.", "The requirement does not concern the unit."),
    };

    /// <summary>Returns why what no expression was asked about cannot be told.</summary>
    public LocalizedText OfGap(Missing missing) => gaps.Tell([missing], null, null, default, isWhetherItApplies: false);

    private LocalizedText? Decided(TraceEntry root, DateOnly asOf, LocalizedText? start = null) => Composer.Compose(new Teller(index, asOf, start is null).Tell(root), start);

    private static LocalizedText Error(ErrorCode code)
    {
        var reason = ErrorText.Of(code);
        return new($"Kravet gick inte att räkna ut: {reason.Sv}.", $"The requirement could not be computed: {reason.En}.");
    }
}
