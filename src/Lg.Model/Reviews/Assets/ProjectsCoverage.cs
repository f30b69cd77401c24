using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Projects as a whole.</summary>
[ReviewType("Projekten som helhet", "Projects as a whole")]
public sealed record ProjectsCoverage
{
    /// <summary>Gets procurements with requirements from classification; <c>null</c> when not stated.</summary>
    [Field("Upphandlingar med krav från klassning", "Procurements with requirements from classification", "I hur många it-upphandlingar bygger kraven på en klassning?", "In how many IT procurements do the requirements rest on a classification?", Actionable = true, Chapter = "2.1")]
    public Coverage? RequirementsFromClassification { get; init; }

    /// <summary>Gets projects with data protection by design; <c>null</c> when not stated.</summary>
    [Field("Projekt med inbyggt dataskydd", "Projects with data protection by design", "I hur många projekt ingår dataskydd från start?", "In how many projects is data protection included from the start?", Actionable = true, Chapter = "2.1")]
    public Coverage? DataProtectionByDesign { get; init; }

    /// <summary>Gets projects with records requirements; <c>null</c> when not stated.</summary>
    [Field("Projekt med arkivkrav", "Projects with records requirements", "I hur många projekt täcker kraven arkiv och gallring?", "In how many projects are requirements on records and disposal included?", Actionable = true, Chapter = "2.1")]
    public Coverage? RecordsRequirements { get; init; }
}
