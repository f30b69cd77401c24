using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Management's answer to a question of judgement.</summary>
[ReviewType("Ledningens svar på en bedömningsfråga", "Management's answer to a question of judgement")]
public enum Assessment
{
    /// <summary>Yes.</summary>
    [Choice("Ja", "Yes")]
    Yes,

    /// <summary>Partly.</summary>
    [Choice("Delvis", "Partly")]
    Partly,

    /// <summary>No.</summary>
    [Choice("Nej", "No")]
    No,
}
