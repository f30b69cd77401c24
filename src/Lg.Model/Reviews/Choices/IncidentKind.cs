namespace Lg.Model;

public enum IncidentKind
{
    InformationSecurity,
    PersonalData,
    Both,
}
