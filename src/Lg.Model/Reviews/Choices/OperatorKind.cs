using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<OperatorKind>))]
public enum OperatorKind
{
    Public,
    Private,
}
