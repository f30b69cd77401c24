using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<ActionStatus>))]
public enum ActionStatus
{
    Done,
    Ongoing,
    NotStarted,
    Dropped,
}
