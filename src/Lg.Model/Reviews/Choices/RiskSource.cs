using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<RiskSource>))]
public enum RiskSource
{
    VulnerabilityAnalysis,
    InternalControl,
    CityForum,
    Classification,
    Other,
}
