using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<SetAsideReason>))]
public enum SetAsideReason
{
    DontKnow,
    NotRelevant,
    InAnnex,
}
