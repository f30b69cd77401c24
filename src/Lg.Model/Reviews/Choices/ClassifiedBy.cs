namespace Lg.Model;

/// <summary>What a unit classifies.</summary>
public enum ClassifiedBy
{
    System,

    /// <summary>Information sets, such as the information of a process.</summary>
    InformationSet,

    /// <summary>Both.</summary>
    Both,
}
