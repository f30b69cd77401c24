using Lg.Model;
using Lg.Rules;

namespace Lg.Workbench.Listing;

/// <summary>When a requirement is in force: by days, by plan years, or always.</summary>
internal sealed record Period(DateOnly? From, DateOnly? Until, int? FirstYear, int? LastYear)
{
    public static Period Of(RequirementInfo requirement) =>
        new(requirement.InForceFrom, requirement.InForceUntil, requirement.PlanYearFrom, requirement.PlanYearUntil);

    public bool Holds(DateOnly day) => !(day < From) && !(Until < day) && !(day.Year < FirstYear) && !(LastYear < day.Year);

    public LocalizedText Tell() => this switch
    {
        { FirstYear: null, LastYear: null, From: null, Until: null } => new("alltid", "always"),
        { FirstYear: null, LastYear: null } => new($"{From?.ToIso()}–{Until?.ToIso()}", $"{From?.ToIso()}–{Until?.ToIso()}"),
        _ => new($"planår {FirstYear}–{LastYear}", $"plan year {FirstYear}–{LastYear}"),
    };
}
