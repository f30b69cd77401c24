using System.Globalization;
using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Mutants;

/// <summary>Moves the first and the last day, or plan year, of a requirement by one.</summary>
internal static class TimeMutants
{
    private static readonly int[] Steps = [1, -1];

    public static IEnumerable<Mutant> Of(CompiledRequirement requirement) => Steps.SelectMany(step => Of(requirement, step));

    private static IEnumerable<Mutant> Of(CompiledRequirement requirement, int step)
    {
        var source = requirement.Source;
        if (source.InForceFrom is { } from)
            yield return Make(
                requirement, source with { InForceFrom = from.AddDays(step) }, "inForce.from", step, Day(from), Day(from.AddDays(step)));
        if (source.InForceUntil is { } until)
            yield return Make(
                requirement,
                source with { InForceUntil = until.AddDays(step) },
                "inForce.until",
                step,
                Day(until),
                Day(until.AddDays(step)));
        if (source.PlanYearFrom is { } first)
            yield return Make(
                requirement, source with { PlanYearFrom = first + step }, "planYears.from", step, Year(first), Year(first + step));
        if (source.PlanYearUntil is { } last)
            yield return Make(
                requirement, source with { PlanYearUntil = last + step }, "planYears.until", step, Year(last), Year(last + step));
    }

    private static Mutant Make(
        CompiledRequirement requirement, Requirement source, string limit, int step, LocalizedText from, LocalizedText to) => new()
        {
            Original = requirement,
            Changed = requirement with { Source = source },
            Part = MutantPart.Time,
            Operator = "time",
            Key = string.Create(CultureInfo.InvariantCulture, $"time/{limit}/{step:+0;-0}"),
            Text = (from.En, to.En),
            Place = requirement.Source.Place,
            Change = new(() => limit.EndsWith("from", StringComparison.Ordinal)
                ? new($"kravet börjar gälla {to.Sv} i stället för {from.Sv}", $"the requirement is in force from {to.En} instead of {from.En}")
                : new(
                    $"kravet slutar gälla efter {to.Sv} i stället för {from.Sv}",
                    $"the requirement is in force until {to.En} instead of {from.En}")),
        };

    private static LocalizedText Day(DateOnly day) => InBoth(language => Phrases.Date(day, language));

    private static LocalizedText Year(int year) =>
        InBoth(language => Say(language, "planår ", "plan year ") + year.ToString(CultureInfo.InvariantCulture));
}
