using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Searching;

/// <summary>
/// The moments to try: one for each way in which a date, a plan year and the stage can make a difference to some requirements.
/// </summary>
internal sealed class Moments(IReadOnlyDictionary<string, Parameter> parameters)
{
    private static readonly DateOnly UsualDay = new(2026, 6, 15);

    /// <summary>Returns the moments, those first at which a requirement is most likely in force: the latest.</summary>
    public IReadOnlyList<Moment> For(IReadOnlyList<CompiledRequirement> requirements, Survey survey)
    {
        var used = survey.Parameters.Select(name => parameters[name]).ToList();
        var days = Days(requirements, survey, used);
        var years = Years(requirements, survey, used, days[0]);
        bool[] stages = survey.Stated.Count > 0 ? [false, true] : [false];
        return [.. from stage in stages from day in days from year in years select new Moment(day, year, stage)];
    }

    /// <summary>Returns whether the plan year can make a difference.</summary>
    public bool DependsOnPlanYear(IReadOnlyList<CompiledRequirement> requirements, Survey survey) =>
        requirements.Any(requirement => requirement.Source.PlanYearFrom is not null || requirement.Source.PlanYearUntil is not null)
        || survey.Parameters.Select(name => parameters[name])
            .Any(parameter => parameter.Axis == ParameterAxis.PlanYear && IsChanging(parameter))
        || survey.Criteria.Concat(survey.Applicability).Contains(ClauseFacts.PlanYear);

    private static List<DateOnly> Days(IReadOnlyList<CompiledRequirement> requirements, Survey survey, List<Parameter> used)
    {
        SortedSet<DateOnly> changes = [];
        foreach (var requirement in requirements)
        {
            Add(changes, requirement.Source.InForceFrom);
            Add(changes, requirement.Source.InForceUntil?.AddDays(1));
        }

        foreach (var value in used.Where(parameter => parameter.Axis == ParameterAxis.AsOf && IsChanging(parameter))
            .SelectMany(parameter => parameter.Values))
        {
            Add(changes, value.From);
            Add(changes, value.Until?.AddDays(1));
        }

        SortedSet<DateOnly> after = [];

        // Some time after a date everything that is reckoned from it has run out; soon after it nothing has.
        if (survey.ReadsAsOf)
        {
            foreach (var date in survey.Dates)
            {
                changes.UnionWith([date, date.AddDays(1)]);
                after.UnionWith([date.AddMonths(1), date.AddYears(1), date.AddYears(3), date.AddYears(10)]);
            }
        }

        return changes.Count == 0 ? [UsualDay] : [.. changes.Reverse(), .. after.Except(changes), changes.Min.AddDays(-1)];
    }

    private List<int?> Years(IReadOnlyList<CompiledRequirement> requirements, Survey survey, List<Parameter> used, DateOnly last)
    {
        if (!DependsOnPlanYear(requirements, survey))
            return [null];

        SortedSet<int> changes = [];
        foreach (var requirement in requirements)
        {
            Add(changes, requirement.Source.PlanYearFrom);
            Add(changes, requirement.Source.PlanYearUntil + 1);
        }

        foreach (var value in used.Where(parameter => parameter.Axis == ParameterAxis.PlanYear && IsChanging(parameter))
            .SelectMany(parameter => parameter.Values))
        {
            Add(changes, value.From.Year);
            Add(changes, value.Until?.Year + 1);
        }

        foreach (var clause in survey.Clauses.Where(clause => clause.Paths.Contains(ClauseFacts.PlanYear)))
        {
            foreach (var year in Parts.WithAll(clause.Node)
                .OfType<TypedNode.Constant>()
                .Select(constant => constant.Value)
                .OfType<long>()
                .Where(year => year is > 1 and < 9999))
                changes.UnionWith([(int)year, (int)year + 1]);
        }

        SortedSet<int> years = changes.Count == 0 ? [last.Year] : [changes.Min - 1, .. changes];
        return [.. years.Reverse().Select(year => (int?)year), null];
    }

    private static bool IsChanging(Parameter parameter) => parameter.Values is not [{ Until: null }];

    private static void Add<T>(SortedSet<T> set, T? value)
        where T : struct
    {
        if (value is { } some)
            set.Add(some);
    }
}
