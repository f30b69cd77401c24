using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>How much a requirement weighs; the weights are in <c>docs/scoring.md</c>.</summary>
[JsonConverter(typeof(WordConverter<Severity>))]
public enum Severity
{
    /// <summary>Law or core duty with immediate exposure.</summary>
    Critical,

    /// <summary>Duty of law or steering.</summary>
    Major,

    /// <summary>Formality or evidence.</summary>
    Minor,

    /// <summary>Good practice.</summary>
    Advice,
}
