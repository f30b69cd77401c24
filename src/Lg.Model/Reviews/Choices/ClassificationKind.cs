using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<ClassificationKind>))]
public enum ClassificationKind
{
    A,
    B,
    Normative,
}
