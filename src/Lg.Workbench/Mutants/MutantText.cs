using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Mutants;

/// <summary>Writes what came of mutants for a reader: each change that no example notices as a sentence, then those with an argument, then the counts.</summary>
internal sealed class MutantText(Language language)
{
    private const int Width = 100;

    private readonly StringBuilder text = new();

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
        return text.ToString();
    }

    private void Write(IReadOnlyList<MutantOutcome> survivors)
    {
        Title(survivors[0].Mutant.Original);
        foreach (var mutant in survivors.Select(outcome => outcome.Mutant))
        {
            Wrapped("  ", Sentence(mutant));
            Line($"    {PlaceOf(mutant.Place)}  {mutant.Key}");
        }

        text.Append('\n');
    }

    private void WriteArgued(MutantReport report)
    {
        Line(Say("Det som inget exempel märker, och varför inget behövs:", "What no example notices, and why none is needed:"));
        foreach (var group in report.Argued.GroupBy(outcome => (outcome.Mutant.Original.Id, outcome.Argument!.Argument)))
        {
            Title(group.First().Mutant.Original);
            foreach (var mutant in group.Select(outcome => outcome.Mutant))
                Wrapped("  ", UpperFirst(mutant.Change.Value.In(language)) + ".");
            Wrapped("    ", $"{Say("Skäl", "Reason")}: {group.Key.Argument.In(language)}");
        }

        text.Append('\n');
    }

    private void WriteStale(MutantReport report)
    {
        Line(Say("Skäl som inte längre behövs:", "Arguments that are no longer needed:"));
        foreach (var (argument, noticedBy) in report.Stale)
        {
            Line($"  {PlaceOf(argument.Place)}: {argument.Requirement} {argument.Mutant}");
            Wrapped("    ", noticedBy is null ? Say("ändringen finns inte längre", "there is no such change any longer") : Say($"exemplet ”{noticedBy}” märker ändringen", $"the example “{noticedBy}” notices the change"));
        }

        text.Append('\n');
    }

    private void WriteCounts(MutantReport report)
    {
        if (report.FailingCases > 0)
            Line(Say($"{report.FailingCases} fall stämmer inte ens utan ändring och har inte använts; `lg catalog test` visar dem.", $"{report.FailingCases} cases are not as expected even without a change and were not used; `lg catalog test` shows them."));
        Line(Say(
            $"{report.Outcomes.Count} ändringar av {report.Requirements} krav, prövade mot {report.Cases} fall.",
            $"{report.Outcomes.Count} changes of {report.Requirements} requirements, tried against {report.Cases} cases."));
        var (survivors, argued) = (report.Survivors.Count(), report.Argued.Count());
        Line(Say(
            $"{report.Noticed} märks av ett fall, {argued} har ett skäl att inte märkas, {survivors} märks inte.",
            $"{report.Noticed} are noticed by a case, {argued} have a reason not to be, {survivors} are not noticed."));
        Line(Say(
            $"{report.Refused} andra ändringar släpper katalogens kontroll inte in, och {report.Same} säger samma sak som kravet eller som en annan ändring.",
            $"{report.Refused} other changes are refused when the catalog is checked, and {report.Same} say the same as the requirement or as another change."));
    }

    private string Sentence(Mutant mutant) => Say($"Inget exempel märker om {mutant.Change.Value.Sv}.", $"No example notices when {mutant.Change.Value.En}.");

    private void Title(CompiledRequirement requirement) => Line($"{requirement.Id}  {requirement.Source.Title.In(language)}");

    private static string PlaceOf(Located place) => $"{place.Source.File}:{place.Source.Locate(place.Span.Start).Line.ToString(CultureInfo.InvariantCulture)}";

    private static string UpperFirst(string told) => told.Length == 0 ? told : char.ToUpperInvariant(told[0]) + told[1..];

    private void Wrapped(string indent, string told)
    {
        StringBuilder line = new(indent);
        foreach (var word in PlainText.OneLine(told).Split(' '))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append(indent).Append("  ");
            }

            line.Append(line.Length > indent.Length && line[^1] != ' ' ? " " : "").Append(word);
        }

        text.Append(line).Append('\n');
    }

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);

    private void Line(string line) => text.Append(PlainText.OneLine(line).TrimEnd()).Append('\n');
}
