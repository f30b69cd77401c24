using Lg.Model;
using Lg.Rules.Documents;

namespace Lg.Workbench.Pages;

/// <summary>What a link of the pages of a catalog leads to. Where that is, the form of the pages decides.</summary>
internal abstract record PageTarget : Target
{
    /// <summary>The page of a language that lists the rule sets.</summary>
    internal sealed record Start(Language Language) : PageTarget;

    /// <summary>A rule set.</summary>
    internal sealed record Ruleset(string Id, Language Language) : PageTarget;

    /// <summary>An area of a rule set.</summary>
    internal sealed record Area(string RulesetId, string Id, Language Language) : PageTarget;

    /// <summary>A requirement.</summary>
    internal sealed record Requirement(string RulesetId, string AreaId, string Id, Language Language) : PageTarget;
}
