using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<AiRiskLevel>))]
public enum AiRiskLevel
{
    Minimal,
    Transparency,
    High,
    Prohibited,
}
