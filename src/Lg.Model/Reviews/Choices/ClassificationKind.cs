using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Kind of classification.</summary>
[ReviewType("Slag av informationsklassning", "Kind of classification")]
public enum ClassificationKind
{
    /// <summary>A-classification.</summary>
    [Choice("A-klassning", "A-classification")]
    A,

    /// <summary>B-classification.</summary>
    [Choice("B-klassning", "B-classification")]
    B,

    /// <summary>Normative classification.</summary>
    [Choice("Normerande klassning", "Normative classification")]
    Normative,
}
