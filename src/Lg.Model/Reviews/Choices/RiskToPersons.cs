using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<RiskToPersons>))]
public enum RiskToPersons
{
    Unlikely,
    Risk,
    High,
}
