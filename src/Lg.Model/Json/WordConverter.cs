using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lg.Model.Json;

/// <summary>
/// Writes and reads the members of a closed set as their words in camelCase, never as numbers, whatever the options of a serializer are.
/// </summary>
/// <typeparam name="TWord">The set.</typeparam>
public sealed class WordConverter<TWord>() : JsonStringEnumConverter<TWord>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TWord : struct, Enum;
