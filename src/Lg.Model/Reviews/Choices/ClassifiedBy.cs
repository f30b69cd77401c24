using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>What a unit classifies.</summary>
[ReviewType("Vad enheten informationsklassar", "What the unit classifies")]
public enum ClassifiedBy
{
    /// <summary>Systems.</summary>
    [Choice("System", "Systems")]
    System,

    /// <summary>Information sets, such as the information of a process.</summary>
    [Choice("Informationsmängder", "Information sets")]
    InformationSet,

    /// <summary>Both.</summary>
    [Choice("Både system och informationsmängder", "Both systems and information sets")]
    Both,
}
