using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>How a review stands against a requirement.</summary>
[JsonConverter(typeof(WordConverter<Verdict>))]
public enum Verdict
{
    /// <summary>The facts of the review show that it holds.</summary>
    Met,

    /// <summary>The facts of the review show that it does not hold.</summary>
    NotMet,

    /// <summary>The review does not say enough to tell.</summary>
    Undetermined,

    /// <summary>It does not concern the unit, or is not in force.</summary>
    NotApplicable,
}
