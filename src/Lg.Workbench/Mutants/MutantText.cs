using System.Globalization;
using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Documents;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;

namespace Lg.Workbench.Mutants;

/// <summary>
/// Writes what came of mutants for a reader: each change that no example notices as a sentence, then those with an argument, then the
/// counts.
/// </summary>
internal sealed class MutantText(Language language)
{
    private readonly TextPage page = new();

    public static string Write(MutantReport report, Language language) => new MutantText(language).Write(report);

    private string Write(MutantReport report)
    {
        foreach (var group in report.Survivors.GroupBy(outcome => outcome.Mutant.Original.Id))
            Write([.. group]);
        if (report.Argued.Any())
            WriteArgued(report);
        if (report.Stale.Count > 0)
            WriteStale(report);
        WriteCounts(report);
        return page.ToString();
    }

    private void Write(IReadOnlyList<MutantOutcome> survivors)
    {
        Title(survivors[0].Mutant.Original);
        foreach (var mutant in survivors.Select(outcome => outcome.Mutant))
        {
            page.Hanging("  ", Sentence(mutant));
            page.Line($"    {PlaceOf(mutant.Place)}  {mutant.Key}");
        }

        page.Blank();
    }

    private void WriteArgued(MutantReport report)
    {
        page.Line(Say("Det som inget exempel märker, och varför inget behövs:", "What no example notices, and why none is needed:"));
        foreach (var requirement in report.Argued.GroupBy(outcome => outcome.Mutant.Original.Id))
        {
            Title(requirement.First().Mutant.Original);
            foreach (var group in requirement.GroupBy(outcome => outcome.Argument!.Argument))
            {
                foreach (var mutant in group.Select(outcome => outcome.Mutant))
                    page.Hanging("  ", Sentences.UpperFirst(mutant.Change.Value.In(language)) + ".");
                page.Hanging("    ", $"{Say("Skäl", "Reason")}: {group.Key.In(language)}");
            }
        }

        page.Blank();
    }

    private void WriteStale(MutantReport report)
    {
        page.Line(Say("Skäl som inte längre behövs:", "Arguments that are no longer needed:"));
        foreach (var (argument, noticedBy) in report.Stale)
        {
            page.Line($"  {PlaceOf(argument.Place)}: {argument.Requirement} {argument.Mutant}");
            page.Hanging(
                "    ",
                noticedBy is null
                    ? Say("ändringen finns inte längre", "there is no such change any longer")
                    : Say($"exemplet ”{noticedBy}” märker ändringen", $"the example “{noticedBy}” notices the change"));
        }

        page.Blank();
    }

    private void WriteCounts(MutantReport report)
    {
        if (report.FailingCases > 0)
            page.Hanging(
                "",
                Say(
                    $"{Cases(report.FailingCases)} stämmer inte ens utan ändring och har inte använts; `lg catalog test` visar dem.",
                    $"{Cases(report.FailingCases)} not as expected even without a change, and not used; `lg catalog test` shows them."));
        var (survivors, argued) = (report.Survivors.Count(), report.Argued.Count());
        page.Line(Say(
            $"{Changes(report.Outcomes.Count)} av {report.Requirements} krav, prövade mot {Cases(report.Cases)} ur katalogens fall.",
            $"{Changes(report.Outcomes.Count)} of {Phrases.Count(report.Requirements, language, ("krav", "krav"), ("requirement", "requirements"))}, tried against {Cases(report.Cases)} of the catalog."));
        page.Line(Say(
            $"Ett exempel märker {report.Noticed}. Inget exempel märker {survivors + argued}{(argued > 0 ? $", och för {argued} av dem finns ett skäl" : "")}.",
            $"An example notices {report.Noticed}. No example notices {survivors + argued}{(argued > 0 ? $", and for {argued} of them there is a reason" : "")}."));
        page.Hanging("", Say(
            $"Dessutom: {report.Refused} som katalogens kontroll inte släpper in, och {report.Same} som säger samma sak som kravet eller som en annan ändring.",
            $"Besides: {report.Refused} that are refused when the catalog is checked, and {report.Same} that say the same as the requirement or as another change."));
    }

    private string Changes(int count) => Phrases.Count(count, language, ("ändring", "ändringar"), ("change", "changes"));

    private string Cases(int count) => Phrases.Count(count, language, ("exempel", "exempel"), ("example", "examples"));

    private string Sentence(Mutant mutant) =>
        Say($"Inget exempel märker om {mutant.Change.Value.Sv}.", $"No example notices when {mutant.Change.Value.En}.");

    private void Title(CompiledRequirement requirement) => page.Line($"{requirement.Id}  {requirement.Source.Title.In(language)}");

    private static string PlaceOf(Located place) => $"{place.Source.File}:{place.Line.ToString(CultureInfo.InvariantCulture)}";

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);
}
