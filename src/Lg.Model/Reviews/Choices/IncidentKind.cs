using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<IncidentKind>))]
public enum IncidentKind
{
    InformationSecurity,
    PersonalData,
    Both,
}
