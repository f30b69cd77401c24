namespace Lg.Model;

public enum ReportRecipient
{
    CyberPortal,
    CivilDefenceAgency,
    CivilContingenciesAgency,
    Other,
}
