using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<SupervisionLaw>))]
public enum SupervisionLaw
{
    CybersecurityAct,
    DataProtection,
    Archives,
    Other,
}
