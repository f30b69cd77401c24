namespace Lg.Workbench.Plain;

/// <summary>How the parts of a clause are joined.</summary>
internal enum Joint
{
    /// <summary>All of them have to hold.</summary>
    All,

    /// <summary>One of them is enough.</summary>
    Any,
}
