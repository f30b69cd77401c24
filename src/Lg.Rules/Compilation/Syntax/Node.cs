using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>
/// A parsed expression, before names and types are looked up. As in CEL there are few kinds: an operator is a
/// <see cref="Call"/> under the name that <see cref="Operators"/> gives it.
/// </summary>
/// <param name="Span">Where it stands in the source; without the parentheses around it.</param>
internal abstract record Node(TextSpan Span)
{
    /// <summary>
    /// A value that is written out: a <see cref="long"/>, <see cref="double"/>, <see cref="string"/> or <see cref="bool"/>.
    /// </summary>
    internal sealed record Literal(object Value, TextSpan Span) : Node(Span);

    /// <summary>A variable.</summary>
    internal sealed record Name(string Identifier, TextSpan Span) : Node(Span);

    /// <summary>A field: <c>target.field</c>.</summary>
    internal sealed record Select(Node Target, string Field, TextSpan FieldSpan, TextSpan Span) : Node(Span);

    /// <summary>An item of a list or a value of a map: <c>target[key]</c>.</summary>
    internal sealed record Index(Node Target, Node Key, TextSpan Span) : Node(Span);

    /// <summary>
    /// A function, a method – whose receiver is the first argument – or an operator, which is no method and is named as in
    /// <see cref="Operators"/>. The name span is that of the name or the operator alone.
    /// </summary>
    internal sealed record Call(
        string Function, IReadOnlyList<Node> Arguments, bool IsMethod, TextSpan NameSpan, TextSpan Span) : Node(Span);

    /// <summary>A list that is written out.</summary>
    internal sealed record List(IReadOnlyList<Node> Items, TextSpan Span) : Node(Span);

    /// <summary>A map that is written out, its entries in order.</summary>
    internal sealed record Map(IReadOnlyList<(Node Key, Node Value)> Entries, TextSpan Span) : Node(Span);

    /// <summary>
    /// A macro, which binds a variable to each item of a list: <c>range.all(variable, body)</c>. The body is one node; two
    /// (condition, result) for the <see cref="MacroKind.Map"/> that also filters.
    /// </summary>
    internal sealed record Macro(
        MacroKind Kind, Node Range, string Variable, TextSpan VariableSpan, IReadOnlyList<Node> Body, TextSpan Span) : Node(Span);

    /// <summary>What should have stood here; the diagnostic has been given, so later passes keep quiet about it.</summary>
    internal sealed record Missing(TextSpan Span) : Node(Span);
}
