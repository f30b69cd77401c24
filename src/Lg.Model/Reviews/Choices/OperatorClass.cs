using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<OperatorClass>))]
public enum OperatorClass
{
    Essential,
    Important,
}
