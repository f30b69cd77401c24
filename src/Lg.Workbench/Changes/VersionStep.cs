namespace Lg.Workbench.Changes;

/// <summary>
/// How far the version of a catalog moves for a change (Semantic Versioning): the rules stand in <c>docs/catalog-format.md</c>.
/// </summary>
internal enum VersionStep
{
    None,

    /// <summary>Only texts: every verdict, score and goal is as before.</summary>
    Patch,

    /// <summary>Every verdict is as before, but something is added, or weighs otherwise.</summary>
    Minor,

    /// <summary>A review that has not changed can get another verdict, or a name that it uses is gone.</summary>
    Major,
}
