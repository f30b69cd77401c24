using System.Globalization;

namespace Lg.Api.Problems;

/// <summary>What is too much, too often or too long; all of it can be tried again.</summary>
internal static class LimitProblems
{
    public static ProblemKind TooManyRequests { get; } = new(
        "too-many-requests", StatusCodes.Status429TooManyRequests,
        new("För många begäranden", "Too many requests"),
        new("Vänta så länge som huvudet `Retry-After` säger.", "Wait as long as the header `Retry-After` says."));

    public static ProblemKind Busy { get; } = new(
        "busy", StatusCodes.Status503ServiceUnavailable,
        new("Tjänsten är upptagen", "The service is busy"),
        new(
            "Kön är full. Vänta så länge som huvudet `Retry-After` säger.",
            "The queue is full. Wait as long as the header `Retry-After` says."));

    public static ProblemKind Closing { get; } = new(
        "closing", StatusCodes.Status503ServiceUnavailable,
        new("Tjänsten är på väg att stängas", "The service is about to close"),
        new(
            "Begäranden som har börjat avslutas. Skicka nya till en annan instans, eller försök igen om en stund.",
            "Requests that have begun are finished. Send new ones to another instance, or try again in a while."));

    public static ProblemKind TimedOut { get; } = new(
        "timed-out", StatusCodes.Status503ServiceUnavailable,
        new("Begäran tog för lång tid", "The request took too long"),
        new("Arbetet avbröts. Försök igen, eller skicka en mindre begäran.", "The work was ended. Try again, or send a smaller request."));

    public static ProblemKind TooManyLines { get; } = new(
        "too-many-lines", StatusCodes.Status413PayloadTooLarge,
        new("Begäran har för många rader", "The request has too many lines"),
        new(
            "Raderna före den här är besvarade. Skicka resten i en ny begäran.",
            "The lines before this one are answered. Send the rest in another request."));

    /// <summary>Returns <see cref="TooManyRequests"/> for a caller whose requests hold every place that one caller may have.</summary>
    public static ProblemKind TooManyAtOnce() => TooManyRequests with
    {
        Detail = new(
            "Så många av era begäranden som får pågå och vänta samtidigt gör det redan. Vänta tills någon av dem är klar, eller så länge som huvudet `Retry-After` säger.",
            "As many of your requests as may run and wait at once already do. Wait until one of them has ended, or as long as the header `Retry-After` says."),
    };

    /// <summary>Returns <see cref="TooManyLines"/> with the limit.</summary>
    public static ProblemKind MoreLinesThan(int lines) => TooManyLines with
    {
        Detail = new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Gränsen är {lines} rader, tomma medräknade, och de är besvarade. Skicka resten i en ny begäran."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The limit is {lines} lines, blank ones included, and they are answered. Send the rest in another request.")),
    };
}
