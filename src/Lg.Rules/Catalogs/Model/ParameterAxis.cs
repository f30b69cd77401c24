namespace Lg.Rules.Catalogs;

/// <summary>Which clock decides a value: the as-of date (law) or the plan year (city instruction).</summary>
internal enum ParameterAxis
{
    AsOf,
    PlanYear,
}
