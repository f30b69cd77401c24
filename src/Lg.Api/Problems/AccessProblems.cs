namespace Lg.Api.Problems;

/// <summary>Why a caller is not let in.</summary>
internal static class AccessProblems
{
    public static ProblemKind Unauthenticated { get; } = new(
        "unauthenticated", StatusCodes.Status401Unauthorized,
        new("Anroparen är okänd", "The caller is not known"),
        new("Skicka en giltig nyckel i huvudet `X-Api-Key`, eller ett giltigt token i huvudet `Authorization` (`Bearer`).",
            "Send a valid key in the header `X-Api-Key`, or a valid token in the header `Authorization` (`Bearer`)."));

    public static ProblemKind Forbidden { get; } = new(
        "forbidden", StatusCodes.Status403Forbidden,
        new("Anroparen får inte göra det här", "The caller may not do this"),
        new(
            "Nyckeln eller tokenet är giltigt, men saknar den behörighet som krävs.",
            "The key or the token is valid, but lacks the scope that is required."));

    public static ProblemKind ForeignOrigin { get; } = new(
        "foreign-origin", StatusCodes.Status403Forbidden,
        new("Sidan får inte anropa tjänsten", "The page may not call the service"),
        new(
            "Anropet kommer från en webbsida vars adress inte är tillåten.",
            "The call comes from a web page whose address is not permitted."));

    public static ProblemKind WrongHost { get; } = new(
        "wrong-host", StatusCodes.Status421MisdirectedRequest,
        new("Tjänsten heter inte så", "The service has another name"),
        new(
            "Tjänsten svarar bara på maskinens egna namn, till exempel `localhost`.",
            "The service answers only to the names of the machine itself, such as `localhost`."));
}
