using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>How a waiver stands.</summary>
[JsonConverter(typeof(WordConverter<WaiverState>))]
public enum WaiverState
{
    /// <summary>It has every part and is in force on the as-of date.</summary>
    Valid,

    /// <summary>It is past its last day, or has not begun.</summary>
    Expired,

    /// <summary>It lacks a reason, an owner, an approver or its dates.</summary>
    Incomplete,
}
