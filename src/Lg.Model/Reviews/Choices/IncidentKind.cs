using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Kind of incident.</summary>
[ReviewType("Slag av incident", "Kind of incident")]
public enum IncidentKind
{
    /// <summary>Information-security incident.</summary>
    [Choice("Informationssäkerhetsincident", "Information-security incident")]
    InformationSecurity,

    /// <summary>Personal data breach.</summary>
    [Choice("Personuppgiftsincident", "Personal data breach")]
    PersonalData,

    /// <summary>Both.</summary>
    [Choice("Båda", "Both")]
    Both,
}
