using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<TrainingSubject>))]
public enum TrainingSubject
{
    InformationSecurity,
    DataProtection,
    CybersecurityAct,
    Ai,
    Phishing,
}
