using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<DataProtectionArea>))]
public enum DataProtectionArea
{
    Register,
    Policies,
    Measures,
    ImpactAssessments,
    Rights,
    Incidents,
    Other,
}
