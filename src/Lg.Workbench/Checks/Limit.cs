using System.Globalization;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Checks;

/// <summary>A parameter with the value that counts for a requirement.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value, and from when it holds.</param>
internal sealed record Limit(Parameter Parameter, ParameterValue Value)
{
    /// <summary>Gets the value as a number; <c>null</c> when it is something else.</summary>
    public decimal? Number => Value.Value is long or double ? Convert.ToDecimal(Value.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>Gets the day or the plan year that it holds from.</summary>
    public string From =>
        Parameter.Axis == ParameterAxis.PlanYear ? Value.From.Year.ToString(CultureInfo.InvariantCulture) : Value.From.ToIso();
}
