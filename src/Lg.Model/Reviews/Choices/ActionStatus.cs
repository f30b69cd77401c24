namespace Lg.Model;

public enum ActionStatus
{
    Done,
    Ongoing,
    NotStarted,
    Dropped,
}
