using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<RoleKind>))]
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
