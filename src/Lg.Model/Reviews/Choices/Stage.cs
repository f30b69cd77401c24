using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>The stage of the review.</summary>
[ReviewType("Skedet som genomgången är i", "The stage of the review")]
public enum Stage
{
    /// <summary>Draft.</summary>
    [Choice("Utkast", "Draft")]
    Draft,

    /// <summary>Submitted.</summary>
    [Choice("Inlämnad", "Submitted")]
    Submitted,
}
