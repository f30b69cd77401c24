using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Status of an action.</summary>
[ReviewType("Status för en åtgärd", "Status of an action")]
public enum ActionStatus
{
    /// <summary>Done.</summary>
    [Choice("Klar", "Done")]
    Done,

    /// <summary>Ongoing.</summary>
    [Choice("Pågår", "Ongoing")]
    Ongoing,

    /// <summary>Not started.</summary>
    [Choice("Ej startad", "Not started")]
    NotStarted,

    /// <summary>Dropped.</summary>
    [Choice("Avskriven", "Dropped")]
    Dropped,
}
