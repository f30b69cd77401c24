using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Kind of exercise.</summary>
[ReviewType("Slag av övning", "Kind of exercise")]
public enum ExerciseKind
{
    /// <summary>Incident.</summary>
    [Choice("Incidentövning", "Incident")]
    Incident,

    /// <summary>Continuity.</summary>
    [Choice("Kontinuitetsövning", "Continuity")]
    Continuity,

    /// <summary>Crisis management.</summary>
    [Choice("Krisledningsövning", "Crisis management")]
    CrisisManagement,

    /// <summary>Restore.</summary>
    [Choice("Återställningsövning", "Restore")]
    Restore,
}
