namespace Lg.Model;

public enum RecommendationResponse
{
    Follow,
    Partly,
    Decline,
}
