using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation;

/// <summary>The parameters of a catalog, and their values on a day.</summary>
/// <param name="parameters">The parameters.</param>
/// <param name="lacksSome">Whether there may be others, in a file that could not be read.</param>
internal sealed class ParameterTable(IReadOnlyList<Parameter> parameters, bool lacksSome = false)
{
    /// <summary>Gets the type of each parameter; one that was defined wrongly is an error that has been told.</summary>
    public IReadOnlyDictionary<string, RuleType> Types { get; } =
        parameters.DistinctBy(parameter => parameter.Name)
            .ToDictionary(
                parameter => parameter.Name,
                parameter => parameter.Values.Count > 0 ? TypeOf(parameter.Values[0].Value) : RuleType.Error,
                StringComparer.Ordinal);

    /// <summary>Gets whether every definition has a name that can be read: one without could be any that seems to be missing.</summary>
    public bool NamesAll { get; } = !lacksSome && parameters.All(parameter => IdPattern.Parameter.Fits(parameter.Name));

    /// <summary>Returns the value of each parameter; <c>null</c> for one that the period leaves open.</summary>
    public IReadOnlyDictionary<string, object?> ValuesOn(DateOnly asOf, int? planYear) =>
        parameters.ToDictionary(parameter => parameter.Name, parameter => ValueOf(parameter, asOf, planYear), StringComparer.Ordinal);

    /// <summary>Returns the periods within which a parameter has no value.</summary>
    public static IEnumerable<(DateOnly From, DateOnly To)> Gaps(Parameter parameter)
    {
        for (var i = 0; i < parameter.Values.Count; i++)
        {
            if (parameter.Values[i].Until is not { } until)
                continue;
            var next = i + 1 < parameter.Values.Count ? parameter.Values[i + 1].From : DateOnly.MaxValue;
            if (until.AddDays(1) < next)
                yield return (until.AddDays(1), next.AddDays(-1));
        }
    }

    private static object? ValueOf(Parameter parameter, DateOnly asOf, int? planYear)
    {
        // A parameter that never changes has its value whatever the year.
        if (parameter.Values is [{ Until: null } only])
            return AtRunTime(only.Value);
        if (parameter.Axis == ParameterAxis.PlanYear && planYear is null)
            return null;

        var day = parameter.Axis == ParameterAxis.PlanYear ? new DateOnly(planYear!.Value, 1, 1) : asOf;
        var value = parameter.Values.LastOrDefault(value => value.From <= day) ?? parameter.Values[0];
        return value.Until < day ? null : AtRunTime(value.Value);
    }

    private static object AtRunTime(object value) => value is DateOnly day ? DateSpan.Of(day) : value;

    private static RuleType TypeOf(object value) => value switch
    {
        long => RuleType.Int,
        double => RuleType.Double,
        bool => RuleType.Boolean,
        DateOnly => RuleType.Date,
        _ => RuleType.Text,
    };
}
