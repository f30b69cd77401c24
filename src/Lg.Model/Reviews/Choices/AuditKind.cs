using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<AuditKind>))]
public enum AuditKind
{
    Internal,
    External,
    Supervision,
    DataProtectionOfficer,
    CityAuditors,
}
