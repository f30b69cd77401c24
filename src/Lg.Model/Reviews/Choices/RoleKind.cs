namespace Lg.Model;

public enum RoleKind
{
    SecurityCoordinator,
    InformationOwner,
    SystemOwner,
    ResourceOwner,
    IncidentLeader,
    RecordKeeper,
    AiCoordinator,
    SafetyCoordinator,
}
