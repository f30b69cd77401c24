using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>How a suggested goal stands against what the unit has planned.</summary>
[JsonConverter(typeof(WordConverter<GoalMatch>))]
public enum GoalMatch
{
    /// <summary>Nothing planned concerns it.</summary>
    New,

    /// <summary>Some of what is lacking is planned.</summary>
    Partly,

    /// <summary>Something planned has the same topic, or all that is lacking is planned.</summary>
    Covered,
}
