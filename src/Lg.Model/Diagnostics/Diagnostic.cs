namespace Lg.Model.Diagnostics;

/// <summary>One thing that is wrong with a text that somebody wrote: a review, a catalog, an expression.</summary>
public sealed record Diagnostic : Confidential
{
    /// <summary>
    /// Gets the code, <c>LG</c> and four digits: 1 syntax, 2 typing, 3 catalog, 4 review. Each has a page in <c>docs/diagnostics.md</c>.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>Gets how serious it is.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Error;

    /// <summary>Gets what is wrong: one sentence in lower case, without full stop, the writer's own words in backticks.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Gets what to do about it; <c>null</c> when the message says it all.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Gets the file as the caller named it; <c>null</c> when the text came from no file.</summary>
    public string? File { get; init; }

    /// <summary>Gets the line, counted from 1; 0 when the place is not known.</summary>
    public int Line { get; init; }

    /// <summary>Gets the column in characters (UTF-16 units), counted from 1; 0 when the place is not known.</summary>
    public int Column { get; init; }

    /// <summary>Gets the number of characters that it concerns; 0 when not known.</summary>
    public int Length { get; init; }

    /// <summary>
    /// Gets the whole line of source text, to draw a caret under; <c>null</c> for a review, whose text is never repeated.
    /// </summary>
    public string? SourceLine { get; init; }

    /// <summary>Gets the place in a review as a JSON Pointer (RFC 6901), <c>""</c> for the whole; <c>null</c> for other texts.</summary>
    public string? Pointer { get; init; }
}
