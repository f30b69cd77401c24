using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Information sets as a whole.</summary>
[ReviewType("Informationsmängderna som helhet", "Information sets as a whole")]
public sealed record InformationSetsCoverage
{
    /// <summary>Gets information sets with a named owner; <c>null</c> when not stated.</summary>
    [Field("Informationsmängder med utpekad ägare", "Information sets with a named owner", "Hur många informationsmängder har en utpekad informationsägare?", "How many information sets have a named information owner?", Actionable = true, Chapter = "3.1")]
    public Coverage? Owned { get; init; }

    /// <summary>Gets classified information sets; <c>null</c> when not stated.</summary>
    [Field("Klassade informationsmängder", "Classified information sets", "Hur många informationsmängder är klassade?", "How many information sets are classified?", Actionable = true, Chapter = "3.1")]
    public Coverage? Classified { get; init; }

    /// <summary>Gets classified critical information sets; <c>null</c> when not stated.</summary>
    [Field("Klassade kritiska informationsmängder", "Classified critical information sets", "Hur många kritiska informationsmängder är klassade?", "How many critical information sets are classified?", Actionable = true, Chapter = "3.1")]
    public Coverage? CriticalClassified { get; init; }

    /// <summary>Gets classified information sets with sensitive data; <c>null</c> when not stated.</summary>
    [Field("Klassade informationsmängder med känsliga uppgifter", "Classified information sets with sensitive data", "Hur många informationsmängder med känsliga uppgifter är klassade?", "How many information sets with sensitive data are classified?", Actionable = true, Chapter = "3.1")]
    public Coverage? SensitiveClassified { get; init; }

    /// <summary>Gets current classifications; <c>null</c> when not stated.</summary>
    [Field("Informationsmängder med aktuell klassning", "Information sets with a current classification", "Hur många klassningar av informationsmängder är gjorda eller omprövade under de senaste två åren?", "How many classifications of information sets were made or reviewed within the last two years?", Actionable = true, Chapter = "3.1")]
    public Coverage? ClassificationCurrent { get; init; }

    /// <summary>Gets information sets with an action plan; <c>null</c> when not stated.</summary>
    [Field("Informationsmängder med handlingsplan", "Information sets with an action plan", "Hur många klassade informationsmängder har en handlingsplan med ansvarig?", "How many classified information sets have an action plan with somebody responsible?", Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlan { get; init; }

    /// <summary>Gets action plans followed up; <c>null</c> when not stated.</summary>
    [Field("Informationsmängder med uppföljd handlingsplan", "Information sets with an action plan followed up", "Hur många handlingsplaner för informationsmängder är uppföljda under året?", "How many action plans of information sets have been followed up during the year?", Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlanFollowedUp { get; init; }

    /// <summary>Gets action plans carried out; <c>null</c> when not stated.</summary>
    [Field("Informationsmängder med genomförd handlingsplan", "Information sets with an action plan carried out", "Hur många handlingsplaner för informationsmängder är genomförda till största delen?", "How many action plans of information sets have mostly been carried out?", Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlanCarriedOut { get; init; }

    /// <summary>Gets needed risk analyses made; <c>null</c> when not stated.</summary>
    [Field("Behövda riskanalyser av informationsmängder", "Needed risk analyses of information sets", "Hur många av de riskanalyser av informationsmängder som behövs är gjorda?", "How many of the risk analyses of information sets that are needed have been made?", Actionable = true, Chapter = "3.1")]
    public Coverage? RiskAnalysis { get; init; }
}
