using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<SubprocessKind>))]
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
