namespace Lg.Model;

public enum SetAsideReason
{
    DontKnow,
    NotRelevant,
    InAnnex,
}
