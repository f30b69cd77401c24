using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<InstructionTopic>))]
public enum InstructionTopic
{
    Roles,
    RiskAnalysis,
    Classification,
    IncidentHandling,
    Continuity,
}
