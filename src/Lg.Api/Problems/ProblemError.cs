using Lg.Model;
using Lg.Model.Diagnostics;

namespace Lg.Api.Problems;

/// <summary>One thing that is wrong with a request.</summary>
internal sealed record ProblemError
{
    /// <summary>
    /// Gets the place in the body, as a JSON Pointer (RFC 6901), <c>""</c> for the whole; <c>null</c> when it is not in the body.
    /// </summary>
    public string? Pointer { get; init; }

    /// <summary>Gets the name of the parameter of the address; <c>null</c> when it is not in the address.</summary>
    public string? Parameter { get; init; }

    /// <summary>Gets the file of the catalog; <c>null</c> when it is not in the catalog.</summary>
    public string? File { get; init; }

    /// <summary>Gets the code, <c>LG</c> and four digits.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what is wrong.</summary>
    public required string Detail { get; init; }

    /// <summary>Gets what to do about it; <c>null</c> when the detail says it all.</summary>
    public string? Help { get; init; }

    /// <summary>Gets the line of the body or the file, counted from 1; <c>null</c> when not known.</summary>
    public int? Line { get; init; }

    /// <summary>Gets the column in characters, counted from 1; <c>null</c> when not known.</summary>
    public int? Column { get; init; }

    /// <summary>Returns a diagnostic of a body in the language of the caller.</summary>
    public static ProblemError Of(Diagnostic diagnostic, Language language) => new()
    {
        Pointer = diagnostic.Pointer ?? "",
        Code = diagnostic.Code,
        Detail = diagnostic.Message.In(language),
        Help = diagnostic.Help?.In(language),
        Line = diagnostic.Line > 0 ? diagnostic.Line : null,
        Column = diagnostic.Column > 0 ? diagnostic.Column : null,
    };

    /// <summary>Returns a diagnostic of a catalog in the language of the caller, who need not know where its folders are.</summary>
    public static ProblemError Of(Diagnostic diagnostic, IReadOnlyList<string> folders, Language language)
    {
        return Of(diagnostic, language) with
        {
            Pointer = null,
            File = diagnostic.File is null ? null : Within(diagnostic.File),
            Detail = Within(diagnostic.Message.In(language)),
        };

        // The longer first, for a folder that is in the other or whose name begins as the other's.
        string Within(string text) => folders.OrderByDescending(folder => folder.Length).Aggregate(text, WithoutFolder);

        static string WithoutFolder(string text, string folder) =>
            text.Replace($"{folder.TrimEnd('/')}/", "", StringComparison.Ordinal).Replace(folder, "catalog", StringComparison.Ordinal);
    }

    /// <summary>Returns a fault of an address in the language of the caller.</summary>
    public static ProblemError Of(QueryFault fault, Language language) => new()
    {
        Parameter = fault.Parameter,
        Code = fault.Code,
        Detail = fault.Message.In(language),
        Help = fault.Help.In(language),
    };
}
