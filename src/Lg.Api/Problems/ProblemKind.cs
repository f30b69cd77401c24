using Lg.Model;

namespace Lg.Api.Problems;

/// <summary>
/// A reason to refuse a request. They are worded in the classes beside this one, by what they are about, and nowhere else.
/// </summary>
/// <param name="Name">The last part of the type of the problem, after <c>urn:lg:problem:</c>.</param>
/// <param name="Status">The status code.</param>
/// <param name="Title">What is wrong in a few words.</param>
/// <param name="Detail">What the caller should know or do.</param>
internal sealed record ProblemKind(string Name, int Status, LocalizedText Title, LocalizedText Detail)
{
    /// <summary>Returns the kind for a status code that the server or the framework chose.</summary>
    public static ProblemKind Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => AccessProblems.Unauthenticated,
        StatusCodes.Status403Forbidden => AccessProblems.Forbidden,
        StatusCodes.Status404NotFound => AddressProblems.NotFound,
        StatusCodes.Status405MethodNotAllowed => AddressProblems.MethodNotAllowed,
        StatusCodes.Status406NotAcceptable => AddressProblems.NotAcceptable,
        StatusCodes.Status408RequestTimeout => BodyProblems.TooSlow,
        StatusCodes.Status413PayloadTooLarge => BodyProblems.TooLarge,
        StatusCodes.Status415UnsupportedMediaType => BodyProblems.UnsupportedMediaType,
        StatusCodes.Status429TooManyRequests => LimitProblems.TooManyRequests,
        StatusCodes.Status503ServiceUnavailable => LimitProblems.Busy,
        >= 400 and < 500 => AddressProblems.BadRequest with { Status = status },
        _ => HostProblems.InternalError,
    };
}
