using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<Assessment>))]
public enum Assessment
{
    Yes,
    Partly,
    No,
}
