using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>The three things that management judges (ISO/IEC 27001:2022 clause 9.3.1).</summary>
[JsonConverter(typeof(WordConverter<Dimension>))]
public enum Dimension
{
    /// <summary>Lämplighet: is the work fit for its purpose?</summary>
    Suitability,

    /// <summary>Tillräcklighet: is it enough?</summary>
    Adequacy,

    /// <summary>Verkan: does it have the wanted effect?</summary>
    Effectiveness,
}
