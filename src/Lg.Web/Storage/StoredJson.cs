using System.Text.Json.Serialization;

namespace Lg.Web.Storage;

/// <summary>The JSON form of what the browser keeps, made at build so that trimming takes nothing of it away.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StoredDraft))]
[JsonSerializable(typeof(IReadOnlyList<DraftSummary>))]
internal sealed partial class StoredJson : JsonSerializerContext;
