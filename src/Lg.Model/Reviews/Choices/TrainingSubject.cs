namespace Lg.Model;

public enum TrainingSubject
{
    InformationSecurity,
    DataProtection,
    CybersecurityAct,
    Ai,
    Phishing,
}
