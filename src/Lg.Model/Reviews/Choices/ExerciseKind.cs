using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<ExerciseKind>))]
public enum ExerciseKind
{
    Incident,
    Continuity,
    CrisisManagement,
    Restore,
}
