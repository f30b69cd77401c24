using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Kind of subprocess.</summary>
[ReviewType("Slag av delprocess", "Kind of subprocess")]
public enum SubprocessKind
{
    /// <summary>Local instruction.</summary>
    [Choice("Lokal anvisning", "Local instruction")]
    LocalInstruction,

    /// <summary>Access control.</summary>
    [Choice("Behörighetsstyrning", "Access control")]
    AccessControl,

    /// <summary>Incident handling.</summary>
    [Choice("Incidenthantering", "Incident handling")]
    IncidentHandling,

    /// <summary>Classification.</summary>
    [Choice("Informationsklassning", "Classification")]
    Classification,

    /// <summary>Procurement.</summary>
    [Choice("Upphandling", "Procurement")]
    Procurement,

    /// <summary>Continuity.</summary>
    [Choice("Kontinuitet", "Continuity")]
    Continuity,

    /// <summary>Record of processing.</summary>
    [Choice("Registerförteckning", "Record of processing")]
    ProcessingRegister,

    /// <summary>Other.</summary>
    [Choice("Annat", "Other")]
    Other,
}
