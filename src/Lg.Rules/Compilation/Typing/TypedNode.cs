using Lg.Model.Fields;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Typing;

/// <summary>An expression whose every name and type is known: what cannot be resolved has no node.</summary>
/// <param name="Type">The type of its value.</param>
/// <param name="Span">Where it stands in the source.</param>
internal abstract record TypedNode(RuleType Type, TextSpan Span)
{
    /// <summary>Gets the number of the node in its expression, by which a trace knows it.</summary>
    public int Id { get; init; }

    internal sealed record Constant(object Value, RuleType Type, TextSpan Span) : TypedNode(Type, Span);

    /// <summary>A variable of the language: the review, last year's, the as-of date or the subject.</summary>
    internal sealed record Root(RootKind Kind, RuleType Type, TextSpan Span) : TypedNode(Type, Span);

    /// <summary>A variable that a macro binds.</summary>
    internal sealed record Local(string Name, RuleType Type, TextSpan Span) : TypedNode(Type, Span);

    internal sealed record Member(TypedNode Target, Field Field, RuleType Type, TextSpan Span) : TypedNode(Type, Span);

    internal sealed record Parameter(string Name, RuleType Type, TextSpan Span) : TypedNode(Type, Span);

    internal sealed record Function(
        Overload Overload, IReadOnlyList<TypedNode> Arguments, TextSpan Span) : TypedNode(Overload.Result, Span);

    internal sealed record Logic(LogicKind Kind, IReadOnlyList<TypedNode> Operands, TextSpan Span) : TypedNode(RuleType.Boolean, Span);

    internal sealed record Conditional(TypedNode Test, TypedNode Then, TypedNode Otherwise, TextSpan Span) : TypedNode(Then.Type, Span);

    internal sealed record Macro(
        MacroKind Kind,
        TypedNode Range,
        string Variable,
        TypedNode? Condition,
        TypedNode? Result,
        RuleType Type,
        TextSpan Span) : TypedNode(Type, Span)
    {
        /// <summary>Gets what is evaluated for each item.</summary>
        public IEnumerable<TypedNode> Bodies => new[] { Condition, Result }.OfType<TypedNode>();
    }

    internal sealed record ListOf(IReadOnlyList<TypedNode> Items, RuleType Type, TextSpan Span) : TypedNode(Type, Span);

    internal sealed record MapOf(
        IReadOnlyList<TypedNode> Keys, IReadOnlyList<TypedNode> Values, RuleType.Map MapType, TextSpan Span) : TypedNode(MapType, Span);

    /// <summary>An empty list or map, or one that holds such, as the type that its surroundings want.</summary>
    internal sealed record Widened(TypedNode Inner, RuleType Type, TextSpan Span) : TypedNode(Type, Span);

    /// <summary>Whether the review speaks of a fact.</summary>
    internal sealed record Stated(Member Fact, TextSpan Span) : TypedNode(RuleType.Boolean, Span);

    /// <summary>What has been reported as wrong.</summary>
    internal sealed record Invalid(TextSpan Span) : TypedNode(RuleType.Error, Span);
}
