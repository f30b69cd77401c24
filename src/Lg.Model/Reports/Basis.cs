using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>
/// What the criterion of a requirement rests on, the strongest first. How much it hurts when it is not met is its <see cref="Severity"/>.
/// </summary>
[JsonConverter(typeof(WordConverter<Basis>))]
public enum Basis
{
    /// <summary>The text of an act or a regulation says it.</summary>
    Law,

    /// <summary>The city's own documents demand it.</summary>
    City,

    /// <summary>A standard demands it.</summary>
    Standard,

    /// <summary>Other units do so.</summary>
    Practice,

    /// <summary>The catalog concludes it from the others, or proposes it.</summary>
    Inference,
}
