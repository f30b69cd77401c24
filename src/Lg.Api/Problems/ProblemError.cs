using Lg.Model;
using Lg.Model.Diagnostics;

namespace Lg.Api.Problems;

/// <summary>One thing that is wrong with a request.</summary>
internal sealed record ProblemError
{
    /// <summary>Gets the place in the body, as a JSON Pointer (RFC 6901), <c>""</c> for the whole.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the code, <c>LG</c> and four digits.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what is wrong.</summary>
    public required string Detail { get; init; }

    /// <summary>Gets what to do about it; <c>null</c> when the detail says it all.</summary>
    public string? Help { get; init; }

    /// <summary>Gets the line of the body, counted from 1; <c>null</c> when not known.</summary>
    public int? Line { get; init; }

    /// <summary>Gets the column in characters, counted from 1; <c>null</c> when not known.</summary>
    public int? Column { get; init; }

    /// <summary>Returns a diagnostic in the language of the caller.</summary>
    public static ProblemError Of(Diagnostic diagnostic, Language language) => new()
    {
        Pointer = diagnostic.Pointer ?? "",
        Code = diagnostic.Code,
        Detail = diagnostic.Message.In(language),
        Help = diagnostic.Help?.In(language),
        Line = diagnostic.Line > 0 ? diagnostic.Line : null,
        Column = diagnostic.Column > 0 ? diagnostic.Column : null,
    };
}
