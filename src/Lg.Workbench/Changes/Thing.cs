namespace Lg.Workbench.Changes;

/// <summary>The kinds of things in a catalog, in the order in which changes of them are told.</summary>
internal enum Thing
{
    Requirement,
    Parameter,
    Goal,
    Source,
    Area,
    Ruleset,
    Role,
}
