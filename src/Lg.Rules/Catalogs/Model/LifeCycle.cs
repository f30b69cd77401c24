namespace Lg.Rules.Catalogs;

/// <summary>Whether a requirement is drafted, active or retired.</summary>
internal enum LifeCycle
{
    Draft,
    Active,
    Deprecated,
}
