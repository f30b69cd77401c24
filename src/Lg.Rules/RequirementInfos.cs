using Lg.Rules.Compilation;

namespace Lg.Rules;

/// <summary>Shows requirements to readers.</summary>
internal static class RequirementInfos
{
    public static RequirementInfo Of(CompiledRequirement requirement)
    {
        var source = requirement.Source;
        return new RequirementInfo
        {
            Id = source.Id,
            Ruleset = source.Ruleset,
            Area = source.Area,
            Title = source.Title,
            Purpose = source.Purpose,
            Severity = source.Severity,
            Basis = requirement.Basis,
            Dimension = source.Dimension,
            Kind = source.Kind,
            Chapter = source.Chapter,
            Subject = source.Subject,
            InForceFrom = source.InForceFrom,
            InForceUntil = source.InForceUntil,
            PlanYearFrom = source.PlanYearFrom,
            PlanYearUntil = source.PlanYearUntil,
            Applies = source.Applies?.Text.Trim(),
            Criterion = source.Criterion?.Text.Trim(),
            Remedy = source.Remedy,
            Goal = source.Goal,
            Restates = source.Restates,
            Sources = requirement.Sources,
        };
    }
}
