namespace Lg.Web.Storage;

/// <summary>How it went to keep a draft.</summary>
public enum SaveOutcome
{
    /// <summary>It is kept.</summary>
    Saved,

    /// <summary>Another tab has kept a later one, which is left alone.</summary>
    Conflict,

    /// <summary>The browser has no room for it.</summary>
    Full,

    /// <summary>The browser keeps nothing, as in a private window.</summary>
    Forbidden,
}
