using Lg.Model;
using Lg.Model.Texts;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Writes why a condition came to what it did in one or two sentences, from the clauses of its trace that decide it.</summary>
internal sealed class ProseWriter(ReviewIndex index, SetAsideFacts setAside)
{
    /// <summary>Returns why a condition came to what it did, also when it holds.</summary>
    /// <param name="root">The trace of the condition.</param>
    /// <param name="scope">What it read.</param>
    /// <param name="subject">The subject; <c>null</c> when it is the review as a whole.</param>
    public static LocalizedText Of(TraceEntry root, EvaluationScope scope, object? subject)
    {
        ReviewIndex index = new(scope.Review, scope.Previous);
        return new ProseWriter(index, new SetAsideFacts(scope.Review)).OfCriterion(
            root, FactCollector.Collect(root, index).Missing, scope.AsOf, subject);
    }

    /// <summary>Returns why a criterion holds, does not hold or cannot be determined.</summary>
    public LocalizedText OfCriterion(TraceEntry root, IReadOnlyList<Missing> missing, DateOnly asOf, object? subject) =>
        FromTexts(texts => OfCriterion(root, missing, asOf, subject, texts));

    /// <summary>Returns the same in one language.</summary>
    public string OfCriterion(
        TraceEntry root, IReadOnlyList<Missing> missing, DateOnly asOf, object? subject, TextSet texts) => root.Outcome switch
        {
            { IsError: true } error => Error((ErrorCode)error.State, texts),
            { IsUnknown: true } => Gap(missing, root, subject, asOf, isWhetherItApplies: false, texts),
            var truth => Decided(root, asOf, null, texts) ?? texts.Say(truth is { IsTrue: true } ? "met" : "notMet"),
        };

    /// <summary>Returns why a requirement does not apply, or why that cannot be determined.</summary>
    public LocalizedText OfApplicability(
        TraceEntry root, IReadOnlyList<Missing> missing, DateOnly asOf, object? subject) => FromTexts(texts => root.Outcome switch
    {
        { IsError: true } error => Error((ErrorCode)error.State, texts),
        { IsUnknown: true } => Gap(missing, root, subject, asOf, isWhetherItApplies: true, texts),
        _ => Decided(root, asOf, "doesNotApply", texts) ?? texts.Say("doesNotConcern"),
    });

    /// <summary>Returns why what no expression was asked about cannot be determined.</summary>
    public LocalizedText OfGap(Missing missing) =>
        FromTexts(texts => Gap([missing], null, null, default, isWhetherItApplies: false, texts));

    private string Gap(
        IReadOnlyList<Missing> missing, TraceEntry? root, object? subject, DateOnly asOf, bool isWhetherItApplies, TextSet texts) =>
        new Gaps(index, setAside, texts).Tell(missing, root, subject, asOf, isWhetherItApplies);

    private string? Decided(TraceEntry root, DateOnly asOf, string? start, TextSet texts) =>
        new Composer(texts).Compose(new Teller(index, asOf, start is null, texts).Tell(root), start);

    private static string Error(ErrorCode code, TextSet texts) => texts.Say("error", ("reason", ErrorText.Of(code).In(texts.Numbers)));
}
