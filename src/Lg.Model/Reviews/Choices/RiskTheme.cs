using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<RiskTheme>))]
public enum RiskTheme
{
    Ransomware,
    Insider,
    Overload,
    SupplyChain,
    Outage,
    Other,
}
