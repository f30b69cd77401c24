using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<TrainingAudience>))]
public enum TrainingAudience
{
    All,
    Managers,
    KeyRoles,
    Management,
}
