namespace Lg.Model;

public enum SubprocessKind
{
    LocalInstruction,
    AccessControl,
    IncidentHandling,
    Classification,
    Procurement,
    Continuity,
    ProcessingRegister,
    Other,
}
