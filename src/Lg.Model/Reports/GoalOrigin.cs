using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>Why a goal is suggested.</summary>
[JsonConverter(typeof(WordConverter<GoalOrigin>))]
public enum GoalOrigin
{
    /// <summary>A requirement is not met.</summary>
    Finding,

    /// <summary>A requirement that will be in force is not ready to be met.</summary>
    Upcoming,

    /// <summary>A requirement is met today, but not at the end of the plan year unless something is done.</summary>
    Renewal,

    /// <summary>Something exists that has to be kept, and whether it is current is not known.</summary>
    Upkeep,
}
