using System.Globalization;
using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Plain;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Mutants;

/// <summary>Changes the value of each parameter that a requirement reads, a step up and a step down, period by period.</summary>
internal sealed class ParameterMutants(IReadOnlyList<Parameter> parameters)
{
    public IEnumerable<Mutant> Of(CompiledRequirement requirement) =>
        from name in ReadBy(requirement)
        let parameter = parameters.First(parameter => parameter.Name == name)
        from index in Enumerable.Range(0, parameter.Values.Count)
        where CanBeRead(requirement, parameter, index)
        from other in Others(parameter.Values[index].Value)
        select Make(requirement, parameter, index, other.Step, other.Value);

    private static IEnumerable<string> ReadBy(CompiledRequirement requirement) =>
        new[] { requirement.Applies, requirement.Criterion }.OfType<CompiledCondition>()
            .SelectMany(condition => condition.Expression.Nodes.OfType<TypedNode.Parameter>())
            .Select(use => use.Name)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<(string Step, object Value)> Others(object value) => value switch
    {
        long number => [("+1", number + 1), ("-1", number - 1)],
        double number => [("+1", number + 1), ("-1", number - 1)],
        bool truth => [("not", !truth)],
        DateOnly day => [("+1", day.AddDays(1)), ("-1", day.AddDays(-1))],
        string text when text.Split(' ') is { Length: > 1 } words =>
            words.Select(word => ($"-{word}", (object)string.Join(' ', words.Where(other => other != word)))),
        string => [("empty", "")],
        _ => [],
    };

    // A period that ends before the requirement can be spoken of, or begins after it has ended, is read by nobody.
    private static bool CanBeRead(CompiledRequirement requirement, Parameter parameter, int index)
    {
        var source = requirement.Source;
        var value = parameter.Values[index];
        var next = index + 1 < parameter.Values.Count ? parameter.Values[index + 1].From.AddDays(-1) : DateOnly.MaxValue;
        var last = value.Until is { } until && until < next ? until : next;
        var isByPlanYear = source.PlanYearFrom is not null || source.PlanYearUntil is not null;
        if (isByPlanYear != (parameter.Axis == ParameterAxis.PlanYear))
            return true;

        var from = requirement.AnnouncedOn is not null ? null : source.InForceFrom ?? Day(source.PlanYearFrom);
        var ends = source.InForceUntil ?? Day(source.PlanYearUntil);
        return (from is null || from <= last) && (ends is null || index == 0 || value.From <= ends);
    }

    private static DateOnly? Day(int? year) => year is { } first ? new DateOnly(first, 1, 1) : null;

    private Mutant Make(CompiledRequirement requirement, Parameter parameter, int index, string step, object value)
    {
        var period = parameter.Values[index];
        var changed =
            parameter with { Values = [.. parameter.Values.Select((other, i) => i == index ? other with { Value = value } : other)] };
        return new()
        {
            Original = requirement,
            Changed = requirement,
            Parameters = new(parameters.Select(other => other.Name == parameter.Name ? changed : other).ToList()),
            Part = MutantPart.Parameter,
            Operator = "parameter",
            Key = string.Create(CultureInfo.InvariantCulture, $"parameter/{parameter.Name}/{Start(parameter, period)}/{step}"),
            Text = (Written(period.Value), Written(value)),
            Place = parameter.Place,
            Change = new(() => Tell(parameter, index, value)),
        };
    }

    private static LocalizedText Tell(Parameter parameter, int index, object value) => InBoth(language =>
    {
        var period = parameter.Values[index];
        var (from, to) = (
            ParameterWords.Value(period.Value, parameter.Unit, null, language),
            ParameterWords.Value(value, parameter.Unit, null, language));
        var since = parameter.Values.Count == 1
            ? ""
            : Say(
                language,
                $" från och med {ParameterWords.Start(parameter, period, language)}",
                $" from {ParameterWords.Start(parameter, period, language)} on");
        return Say(
            language,
            $"{from} blir {to}{since} ({LowerFirst(parameter.Title.Sv)})",
            $"{from} becomes {to}{since} ({LowerFirst(parameter.Title.En)})");
    });

    private static string Start(Parameter parameter, ParameterValue value) =>
        value.From.ToString(parameter.Axis == ParameterAxis.PlanYear ? "yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(object value) =>
        value is DateOnly day ? day.ToIso() : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
