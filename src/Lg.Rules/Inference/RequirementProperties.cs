namespace Lg.Rules.Inference;

/// <summary>The names of the properties of a requirement's rule.</summary>
public static class RequirementProperties
{
    /// <summary>The requirement, a <see cref="RequirementInfo"/>.</summary>
    public const string Requirement = "Requirement";

    /// <summary>Where it comes from, a list of <see cref="Lg.Model.Reports.SourceReference"/>.</summary>
    public const string Sources = "Sources";

    /// <summary>The <see cref="Type"/> of the fact that it concludes, which cannot be seen in its action.</summary>
    internal const string Conclusion = "Conclusion";
}
