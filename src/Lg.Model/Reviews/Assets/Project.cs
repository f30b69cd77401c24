using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An IT project or procurement.</summary>
[ReviewType("Ett it-projekt eller en upphandling", "An IT project or procurement")]
public sealed record Project : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets project; <c>null</c> when not stated.</summary>
    [Field("Projekt", "Project", "Vad heter projektet?", "What is the project called?", Chapter = "2.1")]
    public string? Title { get; init; }

    /// <summary>Gets the answer to "Is the project a procurement?"; <c>null</c> when not stated.</summary>
    [Field("Upphandling", "Procurement", "Är projektet en upphandling?", "Is the project a procurement?", Chapter = "2.1")]
    public bool? Procurement { get; init; }

    /// <summary>Gets start; <c>null</c> when not stated.</summary>
    [Field("Start", "Start", "När börjar det?", "When does it start?", Chapter = "2.1")]
    public PartialDate? StartOn { get; init; }

    /// <summary>Gets the answer to "Do the requirements rest on a classification (A-classification)?"; <c>null</c> when not stated.</summary>
    [Field("Krav bygger på klassning", "Requirements from classification", "Bygger kraven på en informationsklassning (A-klassning)?", "Do the requirements rest on a classification (A-classification)?", Actionable = true, Chapter = "2.1")]
    public bool? RequirementsFromClassification { get; init; }

    /// <summary>Gets the answer to "Is data protection included from the start?"; <c>null</c> when not stated.</summary>
    [Field("Inbyggt dataskydd", "Data protection by design", "Ingår dataskydd från start?", "Is data protection included from the start?", Actionable = true, Chapter = "2.1")]
    public bool? DataProtectionByDesign { get; init; }

    /// <summary>Gets the answer to "Are requirements on records and disposal included?"; <c>null</c> when not stated.</summary>
    [Field("Arkivkrav", "Records requirements", "Omfattar kraven arkiv och gallring?", "Are requirements on records and disposal included?", Actionable = true, Chapter = "2.1")]
    public bool? RecordsRequirements { get; init; }
}
