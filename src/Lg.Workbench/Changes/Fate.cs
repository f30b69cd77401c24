namespace Lg.Workbench.Changes;

/// <summary>What has become of a thing of a catalog.</summary>
internal enum Fate
{
    Changed,
    Added,
    Removed,
}
