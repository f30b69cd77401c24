using System.Text.Json.Serialization;

namespace Lg.Api.Access.Keys;

/// <summary>
/// The JSON form of the file of keys, made at build. What is not known is refused: a misspelled <c>revoked</c> must not leave a key valid.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(KeyFile))]
internal sealed partial class KeyJson : JsonSerializerContext;
