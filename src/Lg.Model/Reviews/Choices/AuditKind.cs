namespace Lg.Model;

public enum AuditKind
{
    Internal,
    External,
    Supervision,
    DataProtectionOfficer,
    CityAuditors,
}
