using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>
/// Finds limits whose first value begins later than what is judged by it: the first value counts before it begins too, and nobody would see
/// that.
/// </summary>
internal static class LimitStartCheck
{
    /// <summary>Reports requirements that begin before the first value of a limit that they read.</summary>
    public static void Run(CatalogView view, DiagnosticBag bag)
    {
        var parameters = ByName(view.Catalog);
        foreach (var requirement in view.Compiled.Values)
        {
            var read = requirement.ParametersRead.Select(parameters.GetValueOrDefault).OfType<Parameter>();
            foreach (var parameter in read.Where(parameter => StartOf(requirement, parameter.Axis) < FirstOf(parameter)))
                bag.LimitBeginsLate(
                    requirement.Source.Place, parameter, $"`{requirement.Id}`", StartOf(requirement, parameter.Axis)!.Value);
        }
    }

    /// <summary>
    /// Reports limits whose first value begins later than in an earlier catalog: a value has been replaced where one should have been
    /// added.
    /// </summary>
    public static void Compare(Catalog now, Catalog earlier, DiagnosticBag bag)
    {
        var before = ByName(earlier);
        foreach (var parameter in now.Parameters)
        {
            if (before.GetValueOrDefault(parameter.Name) is { Values.Count: > 0 } old
                && old.Axis == parameter.Axis
                && FirstOf(old) < FirstOf(parameter))
                bag.LimitBeginsLaterNow(parameter, FirstOf(old)!.Value);
        }
    }

    private static Dictionary<string, Parameter> ByName(Catalog catalog) =>
        catalog.Parameters.DistinctBy(parameter => parameter.Name).ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);

    private static DateOnly? FirstOf(Parameter parameter) => parameter.Values is [var first, ..] ? first.From : null;

    private static DateOnly? StartOf(CompiledRequirement requirement, ParameterAxis axis) => axis switch
    {
        ParameterAxis.AsOf => requirement.Source.InForceFrom,
        ParameterAxis.PlanYear => requirement.Source.PlanYearFrom is { } year ? new DateOnly(year, 1, 1) : null,
    };
}
