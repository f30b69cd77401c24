using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<Stage>))]
public enum Stage
{
    Draft,
    Submitted,
}
