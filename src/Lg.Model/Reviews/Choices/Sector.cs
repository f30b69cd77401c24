using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Sector of the annexes to Directive (EU) 2022/2555.</summary>
[ReviewType("Sektor enligt bilagorna till direktiv (EU) 2022/2555", "Sector of the annexes to Directive (EU) 2022/2555")]
public enum Sector
{
    /// <summary>Public administration.</summary>
    [Choice("Offentlig förvaltning", "Public administration")]
    PublicAdministration,

    /// <summary>Transport.</summary>
    [Choice("Transport", "Transport")]
    Transport,

    /// <summary>Energy.</summary>
    [Choice("Energi", "Energy")]
    Energy,

    /// <summary>Drinking water.</summary>
    [Choice("Dricksvatten", "Drinking water")]
    DrinkingWater,

    /// <summary>Waste water.</summary>
    [Choice("Avloppsvatten", "Waste water")]
    WasteWater,

    /// <summary>Waste management.</summary>
    [Choice("Avfallshantering", "Waste management")]
    Waste,

    /// <summary>Health.</summary>
    [Choice("Hälso- och sjukvård", "Health")]
    Health,

    /// <summary>Digital infrastructure.</summary>
    [Choice("Digital infrastruktur", "Digital infrastructure")]
    DigitalInfrastructure,

    /// <summary>ICT service management.</summary>
    [Choice("Förvaltning av IKT-tjänster", "ICT service management")]
    IctServices,

    /// <summary>Banking and finance.</summary>
    [Choice("Bank och finans", "Banking and finance")]
    Finance,

    /// <summary>Food.</summary>
    [Choice("Livsmedel", "Food")]
    Food,

    /// <summary>Research.</summary>
    [Choice("Forskning", "Research")]
    Research,

    /// <summary>Postal services.</summary>
    [Choice("Post och bud", "Postal services")]
    Post,

    /// <summary>Other sector.</summary>
    [Choice("Annan sektor", "Other sector")]
    Other,
}
