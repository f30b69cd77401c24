using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A set of information, whatever systems it is in: the information of a process, a register.</summary>
[ReviewType("En informationsmängd, oavsett vilka system den finns i", "A set of information, whatever systems it is in")]
public sealed record InformationSet : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets information set; <c>null</c> when not stated.</summary>
    [Field("Informationsmängd", "Information set", "Vad kallas informationsmängden?", "What is the information set called?", Chapter = "3.1")]
    public string? Title { get; init; }

    /// <summary>Gets owner; <c>null</c> when not stated.</summary>
    [Field("Informationsägare", "Information owner", "Vilken roll äger informationsmängden?", "Which role owns the information set?", Actionable = true, Chapter = "3.1")]
    public string? Owner { get; init; }

    /// <summary>Gets process; <c>null</c> when not stated.</summary>
    [Field("Process", "Process", "Vilken process hör informationsmängden till?", "Which process does the information set belong to?", Chapter = "3.1")]
    public string? Process { get; init; }

    /// <summary>Gets the answer to "Is the information set critical to the activity?"; <c>null</c> when not stated.</summary>
    [Field("Kritisk", "Critical", "Är informationsmängden kritisk för verksamheten?", "Is the information set critical to the activity?", Chapter = "3.1")]
    public bool? Critical { get; init; }

    /// <summary>Gets the answer to "Does the information set hold sensitive data?"; <c>null</c> when not stated.</summary>
    [Field("Känsliga uppgifter", "Sensitive data", "Innehåller informationsmängden känsliga uppgifter?", "Does the information set hold sensitive data?", Chapter = "3.1")]
    public bool? SensitiveData { get; init; }

    /// <summary>Gets the answer to "Has the information set been classified?"; <c>null</c> when not stated.</summary>
    [Field("Klassad", "Classified", "Är informationsmängden klassad?", "Has the information set been classified?", Actionable = true, Chapter = "3.1")]
    public bool? Classified { get; init; }

    /// <summary>Gets classified on; <c>null</c> when not stated.</summary>
    [Field("Klassad den", "Classified on", "När klassades informationsmängden senast?", "When was the information set last classified?", Actionable = true, Chapter = "3.1")]
    public PartialDate? ClassifiedOn { get; init; }

    /// <summary>Gets the answer to "Does the information set need a risk analysis?"; <c>null</c> when not stated.</summary>
    [Field("Riskanalys behövs", "Risk analysis needed", "Behöver informationsmängden en kompletterande riskanalys?", "Does the information set need a supplementary risk analysis?", Chapter = "3.1")]
    public bool? RiskAnalysisNeeded { get; init; }

    /// <summary>Gets risk analysis; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Riskanalys", "Risk analysis", "Är en riskanalys gjord för informationsmängden?", "Has a risk analysis been made of the information set?", Chapter = "3.1")]
    public DatedActivity? RiskAnalysis { get; init; }

    /// <summary>Gets action plan; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Handlingsplan", "Action plan", "Finns en handlingsplan efter klassningen?", "Is there an action plan after the classification?", Chapter = "8.1")]
    public ActionPlan? ActionPlan { get; init; }
}
