namespace Lg.Model;

public enum TrainingAudience
{
    All,
    Managers,
    KeyRoles,
    Management,
}
