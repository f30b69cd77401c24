using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>Where the as-of date came from.</summary>
[JsonConverter(typeof(WordConverter<AsOfSource>))]
public enum AsOfSource
{
    /// <summary>The caller gave it.</summary>
    Caller,

    /// <summary>The review was decided or revised on that day.</summary>
    Review,

    /// <summary>The host supplied its own day, since nobody gave one.</summary>
    Host,
}
