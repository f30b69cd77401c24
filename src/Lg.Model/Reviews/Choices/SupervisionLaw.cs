using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Law of the supervision.</summary>
[ReviewType("Lag som tillsynen gäller", "Law of the supervision")]
public enum SupervisionLaw
{
    /// <summary>Cybersecurity Act, or the act that it replaced.</summary>
    [Choice("Cybersäkerhetslagen eller den äldre lag som den ersatte", "Cybersecurity Act, or the act that it replaced")]
    CybersecurityAct,

    /// <summary>Data protection legislation.</summary>
    [Choice("Lagstiftningen om dataskydd", "Data protection legislation")]
    DataProtection,

    /// <summary>Archives legislation.</summary>
    [Choice("Lagstiftningen om arkiv", "Archives legislation")]
    Archives,

    /// <summary>Other law.</summary>
    [Choice("Annan lag", "Other law")]
    Other,
}
