namespace Lg.Web;

/// <summary>What the page shows.</summary>
public enum View
{
    /// <summary>The first page.</summary>
    Start,

    /// <summary>What to answer next, one question at a time.</summary>
    Interview,

    /// <summary>The questions of a chapter.</summary>
    Chapter,

    /// <summary>The items of a list.</summary>
    List,

    /// <summary>One item of a list.</summary>
    Item,

    /// <summary>What somebody decides from.</summary>
    Report,

    /// <summary>The goals to accept, change or drop.</summary>
    Goals,

    /// <summary>What to look at before it is decided.</summary>
    Check,

    /// <summary>Why verdicts are what they are.</summary>
    Why,
}
