using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;
using Lg.Workbench.Cases;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Watching;

/// <summary>Tells of a round for a reader: what has changed, what was mended, what is wrong now, and the counts.</summary>
internal sealed class WatchText(Language language)
{
    // More than a screen of mistakes is mended from the top.
    private const int Shown = 10;

    private readonly StringBuilder text = new();

    /// <summary>Returns the text.</summary>
    /// <param name="round">The round.</param>
    /// <param name="before">The round before; <c>null</c> for the first.</param>
    /// <param name="timing">How long it took, in words: those belong to the program that shows them.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(WatchRound round, WatchRound? before, string timing, Language language) =>
        new WatchText(language).Write(round, before, timing);

    private string Write(WatchRound round, WatchRound? before, string timing)
    {
        if (round.Changed.Count > 0)
            Line($"{Say("ändrat", "changed")}: {string.Join(", ", Some(round.Changed))}");
        if (before is not null)
            foreach (var mended in Some(Mended.Between(before, round)))
                Line($"  {Say("rättat", "mended")}: {mended.In(language)}");

        text.Append(DiagnosticList.Write(round.Check.Diagnostics.Take(Shown), language));
        More(round.Check.Diagnostics.Count + round.Check.Omitted - Shown);
        var failures = round.Cases?.Failures.ToList() ?? [];
        text.Append(CaseText.Failures(failures.Take(Shown), language));
        More(failures.Count - Shown);
        Line($"{Sum(round, failures.Count)} ({timing})");
        return text.ToString();
    }

    private string Sum(WatchRound round, int failed)
    {
        var checks = CheckText.Sum(round.Check).In(language).TrimEnd('.');
        if (round.Cases is null)
            return $"{checks}; {Say("fallen kan inte köras än", "the cases cannot be run yet")}.";

        var (ran, wrong) = (round.Ran.ToString(CultureInfo.InvariantCulture), failed.ToString(CultureInfo.InvariantCulture));
        return failed == 0
            ? $"{checks}; {Say($"alla fall som väntat, {ran} körda nu", $"all cases as expected, {ran} run now")}."
            : $"{checks}; {Say($"{wrong} fall inte som väntat, {ran} körda nu", $"{wrong} cases not as expected, {ran} run now")}.";
    }

    private IEnumerable<string> Some(IReadOnlyList<string> all) =>
        all.Count <= Shown ? all : all.Take(Shown).Append(Say($"… och {all.Count - Shown} till", $"… and {all.Count - Shown} more"));

    private static IEnumerable<LocalizedText> Some(IReadOnlyList<LocalizedText> all) =>
        all.Count <= Shown ? all : all.Take(Shown).Append(new($"… och {all.Count - Shown} till", $"… and {all.Count - Shown} more"));

    private void More(int count)
    {
        if (count > 0) Line(Say($"… och {count} till", $"… and {count} more"));
    }

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);

    private void Line(string line) => text.Append(PlainText.OneLine(line).TrimEnd()).Append('\n');
}

/// <summary>Finds what was wrong in one round and is not in the next.</summary>
internal static class Mended
{
    public static IReadOnlyList<LocalizedText> Between(WatchRound before, WatchRound now)
    {
        var still = now.Check.Diagnostics.Select(Key).ToHashSet();
        var problems = before.Check.Diagnostics.Where(problem => !still.Contains(Key(problem))).Select(Tell);

        // Cases that cannot be run are not mended by that.
        if (now.Cases is null)
            return [.. problems];

        var failing = now.Cases.Failures.Select(Key).ToHashSet();
        var cases = before.Cases?.Failures.Where(failure => !failing.Contains(Key(failure)))
            .Select(
                failure => new LocalizedText($"{failure.Requirement}: {failure.Case.Name}", $"{failure.Requirement}: {failure.Case.Name}"))
            ?? [];
        return [.. problems.Concat(cases)];
    }

    // A line that is added above moves a problem; it is the same one.
    private static (string Code, string? File, string Message) Key(Diagnostic problem) => (problem.Code, problem.File, problem.Message.Sv);

    private static (string Requirement, string Name) Key(CaseOutcome failure) => (failure.Requirement, failure.Case.Name);

    private static LocalizedText Tell(Diagnostic problem)
    {
        var place = problem.File is null ? "" : $"{problem.File}: ";
        return new($"{place}{problem.Code}: {problem.Message.Sv}", $"{place}{problem.Code}: {problem.Message.En}");
    }
}
