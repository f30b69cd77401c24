using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>
/// Finds texts that state another limit than the one that a requirement is judged by: a threshold is changed in one file, and what is
/// written of it stands in another.
/// </summary>
internal static class LimitCheck
{
    public static void Run(CatalogView view, DiagnosticBag bag)
    {
        var parameters = view.Catalog.Parameters.DistinctBy(parameter => parameter.Name)
            .ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        var read = view.Compiled.Values.Select(requirement => (Requirement: requirement, Limits: LimitsOf(requirement, parameters)))
            .Where(one => one.Limits.Read.Count > 0)
            .ToList();
        foreach (var (requirement, limits) in read)
        {
            Check(requirement.Source, limits, bag);
            CheckQuestion(requirement, limits, bag);
        }

        // A goal can answer several requirements, and states the limit of any of them.
        var goals = view.Catalog.Goals.DistinctBy(goal => goal.Key).ToDictionary(goal => goal.Key, StringComparer.Ordinal);
        foreach (var same in read.Where(one => one.Requirement.Source.Goal is { } key && goals.ContainsKey(key))
            .GroupBy(one => one.Requirement.Source.Goal!, StringComparer.Ordinal))
            Check(goals[same.Key], new([.. same.SelectMany(one => one.Limits.Read)], [.. same.SelectMany(one => one.Limits.Numbers)]), bag);
    }

    private static void Check(Requirement requirement, Limits limits, DiagnosticBag bag)
    {
        foreach (var text in (LocalizedText[])[requirement.Title, requirement.Purpose, requirement.Remedy, .. Texts(requirement.Finding)])
        {
            if (FirstOther(text, limits) is var (words, limit))
            {
                bag.OtherLimit(requirement.Place, $"`{requirement.Id}`", words, limit);
                return;
            }
        }
    }

    // The answer for all items at once counts by what was asked, whatever the limit is.
    private static void CheckQuestion(CompiledRequirement requirement, Limits limits, DiagnosticBag bag)
    {
        if (requirement is { Subject.Coverage.Type: { } coverage, Source.Coverage: { } member }
            && coverage.Find(member)?.Question is { } question && FirstOther(question, limits) is var (words, limit))
            bag.QuestionOfOtherLimit(requirement.Source.Place, requirement.Id, words, limit);
    }

    private static void Check(GoalTemplate goal, Limits limits, DiagnosticBag bag)
    {
        foreach (var text in (LocalizedText[])[goal.Title, .. Texts(goal.Measure), .. Texts(goal.Target)])
        {
            if (FirstOther(text, limits) is var (words, limit))
            {
                bag.OtherLimit(goal.Place, $"`{goal.Key}`", words, limit);
                return;
            }
        }
    }

    private static IEnumerable<LocalizedText> Texts(Template? template) =>
        template is null ? [] : [new(template.Sv.Text, template.En.Text)];

    private static (string Words, Limit Limit)? FirstOther(LocalizedText text, Limits limits)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var limit in limits.Read)
            {
                var stated = WrittenLimits.In(WrittenLimits.Written(text, language), limit.Parameter.Unit!)
                    .FirstOrDefault(stated => !limits.Has(stated.Value));
                if (stated.Words is { } words)
                    return (words, limit);
            }
        }

        return null;
    }

    private static Limits LimitsOf(CompiledRequirement requirement, Dictionary<string, Parameter> parameters)
    {
        var nodes = ((CompiledCondition?[])[requirement.Criterion, requirement.Applies])
            .OfType<CompiledCondition>()
            .SelectMany(condition => condition.Expression.Nodes)
            .ToList();
        return new(
            [
                .. nodes.OfType<TypedNode.Parameter>()
                    .Select(node => node.Name)
                    .Distinct()
                    .Select(name => parameters.GetValueOrDefault(name))
                    .OfType<Parameter>()
                    .Where(parameter => parameter is { Unit: not null, Values.Count: > 0 })
                    .Select(parameter => new Limit(parameter, LastOf(parameter, requirement.Source)))
                    .Where(limit => limit.Number is not null),
            ],
            [.. nodes.OfType<TypedNode.Constant>().Select(node => node.Value).OfType<long>().Select(number => (decimal)number)]);
    }

    // What holds last of the time that the requirement is in force: an earlier value is what the text should no longer say.
    private static ParameterValue LastOf(Parameter parameter, Requirement requirement)
    {
        var end = parameter.Axis == ParameterAxis.PlanYear && requirement.PlanYearUntil is { } year
            ? new DateOnly(year, 12, 31)
            : requirement.InForceUntil ?? DateOnly.MaxValue;
        return parameter.Values.LastOrDefault(value => value.From <= end) ?? parameter.Values[0];
    }

    /// <summary>What a requirement is judged by.</summary>
    /// <param name="Read">The limits that it reads.</param>
    /// <param name="Numbers">The numbers that stand in it.</param>
    private sealed record Limits(IReadOnlyList<Limit> Read, IReadOnlyList<decimal> Numbers)
    {
        public bool Has(decimal value) => Numbers.Contains(value) || Read.Any(limit => limit.Number == value);
    }
}
