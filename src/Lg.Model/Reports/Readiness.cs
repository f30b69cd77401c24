using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>How a review stands against a requirement that is not yet in force.</summary>
[JsonConverter(typeof(WordConverter<Readiness>))]
public enum Readiness
{
    /// <summary>It would hold today.</summary>
    Ready,

    /// <summary>It would not hold today.</summary>
    NotReady,

    /// <summary>The review does not say enough to tell.</summary>
    Undetermined,
}
