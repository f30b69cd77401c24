using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Training as a whole.</summary>
[ReviewType("Utbildning som helhet", "Training as a whole")]
public sealed record TrainingsCoverage
{
    /// <summary>Gets staff with mandatory training; <c>null</c> when not stated.</summary>
    [Field("Medarbetare med obligatorisk utbildning", "Staff with mandatory training", "Hur många medarbetare har genomfört den obligatoriska utbildningen?", "How many staff have completed the mandatory training?", Actionable = true, Chapter = "7.1")]
    public Coverage? Mandatory { get; init; }

    /// <summary>Gets key roles with deeper training; <c>null</c> when not stated.</summary>
    [Field("Nyckelroller med fördjupad utbildning", "Key roles with deeper training", "Hur många nyckelroller har fått fördjupad utbildning?", "How many key roles have had deeper training?", Actionable = true, Chapter = "7.1")]
    public Coverage? KeyRoles { get; init; }

    /// <summary>Gets managers trained; <c>null</c> when not stated.</summary>
    [Field("Chefer med utbildning", "Managers trained", "Hur många chefer har fått återkommande utbildning?", "How many managers have had recurring training?", Actionable = true, Chapter = "7.1")]
    public Coverage? Managers { get; init; }
}
