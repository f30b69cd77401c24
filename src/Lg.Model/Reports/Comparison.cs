using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>How a finding stands against last year.</summary>
[JsonConverter(typeof(WordConverter<Comparison>))]
public enum Comparison
{
    /// <summary>It was met, or did not apply, last year.</summary>
    New,

    /// <summary>It was the same last year.</summary>
    Unchanged,

    /// <summary>It could not be told last year and is not met now.</summary>
    Worsened,

    /// <summary>It was not met last year and cannot be told now.</summary>
    Improved,

    /// <summary>Last year does not have it, or its date is not known.</summary>
    NotComparable,
}
