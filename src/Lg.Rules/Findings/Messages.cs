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
        (_, []) => new("Uppgifterna räcker inte för att avgöra kravet.", "The facts are not enough to decide the requirement."),
        (_, [var only]) => new($"Svar saknas: {Asked(only).Sv}", $"Not answered: {Asked(only).En}"),
        (_, [var first, ..]) => new(
            $"Svar saknas: {Asked(first).Sv} ({More(missing.Count - 1, Language.Swedish)})",
            $"Not answered: {Asked(first).En} ({More(missing.Count - 1, Language.English)})"),
    };

    public static LocalizedText SetAside(SetAside entry) => entry.Reason switch
    {
        SetAsideReason.InAnnex => new($"Uppgiften finns i en skyddad bilaga{Named(entry.Annex)}.", $"The fact is in a protected annex{Named(entry.Annex)}."),
        SetAsideReason.NotRelevant => new("Enheten har svarat att frågan inte är relevant.", "The unit has answered that the question is not relevant."),
        _ => new("Enheten har svarat att den inte vet.", "The unit has answered that it does not know."),
    };

    /// <summary>Returns why a requirement does not apply, when it is not its own condition that says so.</summary>
    public static LocalizedText NotApplicable(Outcome outcome, Row row) => row.Cause switch
    {
        RowCause.Time => Time(outcome),
        RowCause.Empty => Empty(outcome),
        RowCause.Coverage => new("Ingen post berörs.", "No item is concerned."),
        _ => new("Gäller inte enheten.", "Does not concern the unit."),
    };

    /// <summary>Returns why a requirement over several subjects is not met or not decided.</summary>
    public static LocalizedText Several(Outcome outcome, Verdict verdict)
    {
        if (outcome.Rows.Any(row => row.Verdict == verdict && row.Cause == RowCause.Coverage))
            return RowProse.Covered(outcome);

        List<Row> rows = [.. outcome.Rows.Where(row => row.Verdict == verdict && row.Item is not null)];
        var all = outcome.Rows.Count(row => row.Verdict != Verdict.NotApplicable && row.Item is not null);
        if (rows.Count == 0)
            return new("Listan är inte fullständig.", "The list is not complete.");

        List<string> keys = [.. rows.Select(row => row.Item).OfType<IKeyed>().Select(item => ValueText.OneLine(item.Key))];
        NamedFact list = new(outcome.Requirement.Subject!.List, null);
        var key = (verdict == Verdict.NotMet, all) switch
        {
            (true, 1) => "onlyItemFails",
            (true, _) => rows.Count == 1 ? "oneFails" : "someFail",
            (false, 1) => "onlyItemIsOpen",
            (false, _) => "someAreOpen",
        };
        return FromTexts(texts => $"{UpperFirst(texts.Say(
            key, ("n", Number(rows.Count)), ("items", list.Items(all, texts)), ("keys", Listing.Keys(keys, texts))))}.");
    }

    public static LocalizedText Failed { get; } = new("Kravet kunde inte prövas: uttrycket i katalogen gav ett fel.", "The requirement could not be tried: the expression in the catalog failed.");

    public static LocalizedText Person { get; } = new("En person behöver bedöma frågan.", "A person must judge the question.");

    public static LocalizedText Upcoming(DateOnly from) =>
        new($"Gäller från {Phrases.Date(from, Language.Swedish)}.", $"In force from {Phrases.Date(from, Language.English)}.");

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
        return empty.Field.Kind == Lg.Model.Fields.FieldKind.List
            ? new($"Det finns inga att bedöma ({empty.Field.Label.Sv.ToLowerInvariant()}: inga).", $"There are none to assess ({empty.Field.Label.En.ToLowerInvariant()}: none).")
            : new($"Det finns inget att bedöma ({empty.Field.Label.Sv.ToLowerInvariant()}: finns inte).", $"There is nothing to assess ({empty.Field.Label.En.ToLowerInvariant()}: does not exist).");
    }

    private static LocalizedText Time(Outcome outcome)
    {
        var source = outcome.Requirement.Source;
        if (outcome.Gate == TimeGate.Ended)
        {
            return source.PlanYearUntil is { } last
                ? new($"Gällde till och med planåret {last}.", $"In force until plan year {last}.")
                : new($"Gällde till och med {Phrases.Date(source.InForceUntil!.Value, Language.Swedish)}.", $"In force until {Phrases.Date(source.InForceUntil!.Value, Language.English)}.");
        }

        return source.PlanYearFrom is { } first
            ? new($"Gäller från och med planåret {first}.", $"In force from plan year {first}.")
            : Upcoming(source.InForceFrom!.Value);
    }

    // How to answer is said where it is asked.
    private static LocalizedText Asked(Missing missing) => missing.Field is { } field ? TextSet.InBoth(field.TextKey, "question") : missing.Question;

    private static string More(int count, Language language) => (language, count) switch
    {
        (Language.Swedish, 1) => "och en fråga till",
        (Language.Swedish, _) => $"och {count} frågor till",
        (_, 1) => "and one more question",
        _ => $"and {count} more questions",
    };

    private static string Named(string? annex) => annex is null ? "" : $" ({ValueText.OneLine(annex)})";
}
