namespace Lg.Api.Problems;

/// <summary>Why a caller is not let in.</summary>
internal static class AccessProblems
{
    public static ProblemKind Unauthenticated { get; } = new(
        "unauthenticated", StatusCodes.Status401Unauthorized,
        new("Anroparen är okänd", "The caller is not known"),
        new("Skicka en giltig nyckel i huvudet `X-Api-Key`, eller anslut med ett klientcertifikat som tjänsten känner till.",
            "Send a valid key in the header `X-Api-Key`, or connect with a client certificate that the service knows."));

    public static ProblemKind Forbidden { get; } = new(
        "forbidden", StatusCodes.Status403Forbidden,
        new("Anroparen får inte göra det här", "The caller may not do this"),
        new("Nyckeln eller certifikatet är giltigt, men saknar den behörighet som krävs.", "The key or the certificate is valid, but lacks the scope that is required."));
}
