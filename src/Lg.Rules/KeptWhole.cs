namespace Lg.Rules;

/// <summary>
/// Why a warning of the trimmer does not concern a class that looks up members as it runs; a published sample shows it
/// (docs/decisions/0035).
/// </summary>
internal static class KeptWhole
{
    /// <summary>What is looked up is of the assemblies of Lg.</summary>
    public const string Here = "ILLink.Descriptors.xml keeps Lg.Model, Lg.Rules and NRules whole, and what is looked up is theirs.";

    /// <summary>A generic method is made for other types, and asks nothing of them.</summary>
    public const string Open = "The type parameters have no requirements, and ILLink.Descriptors.xml keeps the methods.";
}
