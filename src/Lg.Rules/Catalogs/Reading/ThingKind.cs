namespace Lg.Rules.Catalogs;

/// <summary>The kinds of things that a catalog defines once and refers to by id.</summary>
internal enum ThingKind
{
    Ruleset,
    Area,
    Role,
    Source,
    Parameter,
    Goal,
    Requirement,
}
