using System.Collections.Immutable;

namespace Lg.Rules.Compilation.Typing;

/// <summary>The objects that are known to exist at a place of an expression, by path.</summary>
internal sealed class Guards
{
    private readonly ImmutableHashSet<string> paths;

    private Guards(ImmutableHashSet<string> paths) => this.paths = paths;

    public static Guards None { get; } = new(ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    public bool Has(string path) => paths.Contains(path);

    public Guards With(IEnumerable<string> more) => new(paths.Union(more));

    /// <summary>Returns the paths that exist when a condition comes out one way.</summary>
    public static IEnumerable<string> WhenIs(TypedNode condition, bool outcome) => (condition, outcome) switch
    {
        (TypedNode.Member { Field.IsExistence: true, Target: var target }, true) => PathOf(target) is { } path ? [path] : [],
        (TypedNode.Logic { Kind: LogicKind.And } and, true) => and.Operands.SelectMany(operand => WhenIs(operand, true)),
        (TypedNode.Logic { Kind: LogicKind.Or } or, false) => or.Operands.SelectMany(operand => WhenIs(operand, false)),
        (TypedNode.Logic { Kind: LogicKind.Not } not, _) => WhenIs(not.Operands[0], !outcome),
        _ => [],
    };

    /// <summary>Returns the path of a chain of members from a variable; <c>null</c> for anything else.</summary>
    public static string? PathOf(TypedNode node) => node switch
    {
        TypedNode.Root { Kind: RootKind.Review } => "review",
        TypedNode.Root { Kind: RootKind.Previous } => "previous",
        TypedNode.Root { Kind: RootKind.Subject } root => root.Type.Name,
        TypedNode.Local local => local.Name,
        TypedNode.Member member => PathOf(member.Target) is { } path ? $"{path}.{member.Field.Name}" : null,
        _ => null,
    };
}
