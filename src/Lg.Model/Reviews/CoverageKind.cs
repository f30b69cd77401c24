using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

/// <summary>How a coverage is stated.</summary>
[JsonConverter(typeof(WordConverter<CoverageKind>))]
public enum CoverageKind
{
    /// <summary>Every item.</summary>
    All,

    /// <summary>Some items, not all; how many is not said.</summary>
    Some,

    /// <summary>Some items at least; of the rest nothing is said.</summary>
    AtLeastSome,

    /// <summary>No item.</summary>
    None,

    /// <summary>A number of items of a number.</summary>
    Counted,

    /// <summary>A number of items at least; of the rest nothing is said.</summary>
    AtLeast,
}
