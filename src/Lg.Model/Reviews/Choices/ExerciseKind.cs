namespace Lg.Model;

public enum ExerciseKind
{
    Incident,
    Continuity,
    CrisisManagement,
    Restore,
}
