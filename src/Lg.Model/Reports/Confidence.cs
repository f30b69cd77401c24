using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>How well a source has been checked.</summary>
[JsonConverter(typeof(WordConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Verified in the primary text.</summary>
    [JsonStringEnumMemberName("V")]
    V,

    /// <summary>Verified in secondary material only: a lawyer must confirm it.</summary>
    [JsonStringEnumMemberName("V2")]
    V2,

    /// <summary>Stated by a real review.</summary>
    [JsonStringEnumMemberName("S")]
    S,

    /// <summary>From memory, high confidence.</summary>
    [JsonStringEnumMemberName("H")]
    H,

    /// <summary>Uncertain: a lawyer must confirm it.</summary>
    [JsonStringEnumMemberName("U")]
    U,
}
