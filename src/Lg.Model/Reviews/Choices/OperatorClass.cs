using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Essential or important operator (CSL 1:9).</summary>
[ReviewType("Väsentlig eller viktig verksamhetsutövare (CSL 1 kap. 9 §)", "Essential or important operator (CSL 1:9)")]
public enum OperatorClass
{
    /// <summary>Essential.</summary>
    [Choice("Väsentlig", "Essential")]
    Essential,

    /// <summary>Important.</summary>
    [Choice("Viktig", "Important")]
    Important,
}
