using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<DecisionKind>))]
public enum DecisionKind
{
    Improvement,
    ManagementSystem,
    Resources,
    LowHangingFruit,
    Other,
}
