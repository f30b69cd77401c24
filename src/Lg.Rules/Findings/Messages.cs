using Lg.Model;
using Lg.Model.Reports;
using Lg.Model.Texts;
using Lg.Rules.Compilation;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings;

/// <summary>Words what was found: the only place with the sentences of findings and reasons.</summary>
internal static class Messages
{
    public static LocalizedText NotMet(Outcome outcome, Row row) => row.Cause == RowCause.Coverage
        ? RowProse.Covered(outcome)
        : outcome.Requirement.Finding?.Fill(outcome.Scope, row.Item) ?? StaticText(outcome.Requirement);

    public static LocalizedText Undetermined(Row row, IReadOnlyList<Missing> missing, LocalizedText? setAside) => (row, missing) switch
    {
        ({ Error: not null }, _) => Failed,
        (_, []) when setAside is not null => setAside,
        (_, []) => Sentence("factsNotEnough"),
        (_, [var only]) => FromTexts(texts => texts.Say("notAnswered", ("question", Asked(only).In(texts.Numbers)))),
        (_, [var first, ..]) => FromTexts(texts => texts.Say(
            missing.Count == 2 ? "notAnsweredTwo" : "notAnsweredMore",
            ("question", Asked(first).In(texts.Numbers)),
            ("count", Number(missing.Count - 1)))),
    };

    public static LocalizedText SetAside(SetAside entry) => entry.Reason switch
    {
        SetAsideReason.InAnnex => FromTexts(texts => texts.Say("inAnnex", ("annex", Named(entry.Annex)))),
        SetAsideReason.NotRelevant => Sentence("answeredNotRelevant"),
        _ => Sentence("answeredDontKnow"),
    };

    /// <summary>Returns why a requirement does not apply, when it is not its own condition that says so.</summary>
    public static LocalizedText NotApplicable(Outcome outcome, Row row) => row.Cause switch
    {
        RowCause.Time => Time(outcome),
        RowCause.Empty => Empty(outcome),
        RowCause.Coverage => Sentence("concernsNoItem"),
        _ => Sentence("doesNotConcern"),
    };

    /// <summary>Returns why a requirement over several subjects is not met or not decided.</summary>
    public static LocalizedText Several(Outcome outcome, Verdict verdict)
    {
        if (outcome.Rows.Any(row => row.Verdict == verdict && row.Cause == RowCause.Coverage))
            return RowProse.Covered(outcome);

        List<Row> rows = [.. outcome.Rows.Where(row => row.Verdict == verdict && row.Item is not null)];
        var all = outcome.Rows.Count(row => row.Verdict != Verdict.NotApplicable && row.Item is not null);
        if (rows.Count == 0)
            return Sentence("listNotComplete");

        List<string> keys = [.. rows.Select(row => row.Item).OfType<IKeyed>().Select(item => ValueText.OneLine(item.Key))];
        NamedFact list = new(outcome.Requirement.Subject!.List, null);
        var key = (verdict == Verdict.NotMet, all) switch
        {
            (true, 1) => "onlyItemFails",
            (true, _) => rows.Count == all ? "allFail" : rows.Count == 1 ? "oneFails" : "someFail",
            (false, 1) => "onlyItemIsOpen",
            (false, _) => rows.Count == all ? "allAreOpen" : "someAreOpen",
        };
        return FromTexts(texts => $"{UpperFirst(list.OfItems(key, all, rows.Count, keys, texts))}.");
    }

    public static LocalizedText Failed { get; } = Sentence("expressionFailed");

    public static LocalizedText Person { get; } = Sentence("forAPerson");

    public static LocalizedText Upcoming(DateOnly from) =>
        FromTexts(texts => texts.Say("inForceFrom", ("day", Phrases.Date(from, texts.Numbers))));

    private static LocalizedText StaticText(CompiledRequirement requirement) =>
        FromTexts(texts => texts.Say("notMetTitle", ("title", requirement.Source.Title.In(texts.Numbers))));

    /// <summary>Returns what is said of a collection as a whole: what it is called, and how much of it holds.</summary>
    public static (LocalizedText Label, LocalizedText Value) CoverageOf(Outcome outcome)
    {
        var member = outcome.Requirement.Subject!.Coverage!.Type!.Find(outcome.Requirement.Source.Coverage!)!;
        return (member.Label, CoverageText(CoverageOutcomes.In(outcome)!));
    }

    /// <summary>Returns how much of a collection holds.</summary>
    public static LocalizedText CoverageText(Coverage coverage) => coverage.Kind switch
    {
        CoverageKind.All => new("alla", "all"),
        CoverageKind.Some => new("bara en del", "only some"),
        CoverageKind.AtLeastSome => new("minst en del", "at least some"),
        CoverageKind.None => new("inga", "none"),
        CoverageKind.AtLeast => new($"minst {coverage.Done}", $"at least {coverage.Done}"),
        CoverageKind.Counted => new($"{coverage.Done} av {coverage.Of}", $"{coverage.Done} of {coverage.Of}"),
    };

    private static LocalizedText Empty(Outcome outcome)
    {
        var empty = (Collection.Empty)Collection.In(outcome.Requirement, outcome.Scope);
        NamedFact collection = new(empty.Field, null);
        return FromTexts(texts => empty.Field.Kind == Lg.Model.Fields.FieldKind.List
            ? texts.Say("noneToAssess", ("items", collection.Items(0, texts)))
            : texts.Say("nothingToAssess", ("statement", LowerFirst(collection.YesNo(false, texts)))));
    }

    private static LocalizedText Time(Outcome outcome)
    {
        var source = outcome.Requirement.Source;
        if (outcome.Gate == TimeGate.Ended)
        {
            return source.PlanYearUntil is { } last
                ? FromTexts(texts => texts.Say("untilPlanYear", ("year", Number(last))))
                : FromTexts(texts => texts.Say("untilDay", ("day", Phrases.Date(source.InForceUntil!.Value, texts.Numbers))));
        }

        return source.PlanYearFrom is { } first
            ? FromTexts(texts => texts.Say("fromPlanYear", ("year", Number(first))))
            : Upcoming(source.InForceFrom!.Value);
    }

    // How to answer is said where it is asked.
    private static LocalizedText Asked(Missing missing) =>
        missing.Field is { } field ? TextSet.InBoth(field.TextKey, "question") : missing.Question;

    private static string Named(string? annex) => annex is null ? "" : $" ({ValueText.OneLine(annex)})";
}
