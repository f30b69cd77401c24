using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>A part of a message template.</summary>
/// <param name="Span">Where it stands in the source.</param>
internal abstract record TemplatePart(TextSpan Span)
{
    /// <summary>Text as it is to be shown, with <c>{{</c> and <c>}}</c> made single.</summary>
    internal sealed record Text(string Content, TextSpan Span) : TemplatePart(Span);

    /// <summary>A value to be put in; the span includes the braces.</summary>
    internal sealed record Hole(Node Node, TextSpan Span) : TemplatePart(Span);
}
