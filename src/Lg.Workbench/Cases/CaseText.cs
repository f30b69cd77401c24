using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Workbench.Cases;

/// <summary>
/// Writes what came of cases for a reader: each failure with its place, what was expected and what came, then the counts.
/// </summary>
internal sealed class CaseText(Language language)
{
    private const int ShownFacts = 12;

    private readonly TextPage page = new();

    public static string Write(CaseReport report, Language language) => new CaseText(language).Write(report);

    /// <summary>Returns the failures alone.</summary>
    public static string Failures(IEnumerable<CaseOutcome> failures, Language language)
    {
        CaseText told = new(language);
        foreach (var failure in failures)
            told.Write(failure);
        return told.page.ToString() is { Length: > 0 } text ? text + "\n" : "";
    }

    private string Write(CaseReport report)
    {
        foreach (var failure in report.Failures)
            Write(failure);
        var (run, failed) = (report.Outcomes.Count, report.Failures.Count());
        page.Line(report switch
        {
            { Outcomes: [] } => Say("Inget fall har körts.", "No case has run."),
            { Passed: true } => Say($"{run} fall, alla som väntat.", $"{run} cases, all as expected."),
            _ => Say($"{run} fall, {failed} inte som väntat.", $"{run} cases, {failed} not as expected."),
        });
        return page.ToString();
    }

    private void Write(CaseOutcome failure)
    {
        var place = failure.Case.Place;
        var line = place.Line.ToString(CultureInfo.InvariantCulture);
        page.Line($"{place.Source.File}:{line}: {failure.Requirement}: {failure.Case.Name}");
        if (failure.Actual is { } actual)
            WriteDifferences(failure.Expected, actual);
        else
            page.Line($"  {Say("kravet finns inte i katalogen, eller är indraget eller ett utkast: ta bort fallet", "the catalog has no such requirement, or it is retired or a draft: remove the case")}");
        WriteFacts(failure.Facts);
        page.Blank();
    }

    private void WriteFacts(IReadOnlyList<CaseFact> facts)
    {
        foreach (var (fact, i) in facts.Take(ShownFacts).Select((fact, i) => (fact, i)))
        {
            var item = fact.Item is null ? "" : $"{fact.Item}: ";
            page.Line($"  {(i == 0 ? Say("uppgifter", "facts") : ""),-9} {item}{fact.Label.In(language)}: {fact.Value.In(language)}");
        }

        if (facts.Count > ShownFacts)
            page.Line($"  {"",-9} {Say($"och {facts.Count - ShownFacts} till", $"and {facts.Count - ShownFacts} more")}");
    }

    private void WriteDifferences(Told expected, Told actual)
    {
        Difference(
            Say("utfall", "verdict"), VerdictWords.InCase(expected.Verdict, language), VerdictWords.InCase(actual.Verdict, language));
        Difference(Say("kommande", "upcoming"), Word(expected.Upcoming), Word(actual.Upcoming));
        Difference(Say("saknas", "missing"), List(expected.Missing), List(actual.Missing));
        Difference(Say("text", "finding"), expected.Finding ?? "", actual.Finding ?? "");
        Difference(Say("fel", "errors"), List(expected.Errors), List(actual.Errors));
    }

    private void Difference(string what, string expected, string actual)
    {
        if (expected == actual)
            return;

        page.Line($"  {what,-9} {Say("väntat", "expected"),-8} {Shown(expected)}");
        page.Line($"  {"",-9} {Say("blev", "was"),-8} {Shown(actual)}");
    }

    private static string Shown(string value) => value.Length == 0 ? "–" : value;

    private string Word(Readiness? readiness) => readiness is { } known ? VerdictWords.InCase(known, language) : "";

    private static string List(IReadOnlyList<string>? items) => string.Join(", ", items ?? []);

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);
}
