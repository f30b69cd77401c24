using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<ChapterContent>))]
public enum ChapterContent
{
    Own,
    Reference,
    None,
}
