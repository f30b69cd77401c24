using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Kind of operator (CSL 1:2).</summary>
[ReviewType("Slag av verksamhetsutövare (CSL 1 kap. 2 §)", "Kind of operator (CSL 1:2)")]
public enum OperatorKind
{
    /// <summary>Public operator.</summary>
    [Choice("Offentlig verksamhetsutövare", "Public operator")]
    Public,

    /// <summary>Private operator.</summary>
    [Choice("Enskild verksamhetsutövare", "Private operator")]
    Private,
}
