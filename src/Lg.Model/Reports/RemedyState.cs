using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>Whether what is not met can still be made to hold.</summary>
[JsonConverter(typeof(WordConverter<RemedyState>))]
public enum RemedyState
{
    /// <summary>A change of facts does it; it is given, and has been tried by evaluating the changed review.</summary>
    Change,

    /// <summary>What stands in the way has happened, or is not for the unit to change.</summary>
    CannotBeUndone,

    /// <summary>
    /// No change of single facts is known to do it: it takes something new, such as one more item of a list, or too many changes at once.
    /// </summary>
    NotComputed,
}
