using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings.Deciding;

/// <summary>Tells clauses apart by what they say, so that a limit that is asked about twice comes out the same both times.</summary>
internal static class ClauseKey
{
    /// <summary>Returns the choice of an outcome of a clause; a clause and its opposite have the same key.</summary>
    public static Choice Of(TraceEntry clause, bool outcome, ReviewIndex index)
    {
        var (says, isOpposite) = clause.Node is TypedNode.Function function ? Says(function) : (Text(clause.Node!), false);
        var facts = string.Join(
            ' ',
            Leaves(clause).Select(
                leaf => leaf.Origin is null ? "" : FactWords.PointerOf((TypedNode.Member)leaf.Node!, leaf.Origin, index)));
        return new($"{says} {facts}", outcome != isOpposite ? Step.True : Step.False);
    }

    private static (string Text, bool IsOpposite) Says(TypedNode.Function function) => function.Overload.Name switch
    {
        "_<_" => (Call("_>=_", function.Arguments), true),
        "_>_" => (Call("_<=_", function.Arguments), true),
        "_!=_" => (Call("_==_", function.Arguments), true),
        var name => (Call(name, function.Arguments), false),
    };

    private static string Text(TypedNode node) => node switch
    {
        TypedNode.Constant constant => FormattableString.Invariant($"{constant.Value}"),
        TypedNode.Root root => root.Kind.ToString(),
        TypedNode.Local local => local.Name,
        TypedNode.Member member => $"{Text(member.Target)}.{member.Field.Name}",
        TypedNode.Parameter parameter => $"param.{parameter.Name}",
        TypedNode.Function function => Call(function.Overload.Name, function.Arguments),
        _ => $"{node.GetType().Name} at {node.Span}",
    };

    private static string Call(string name, IEnumerable<TypedNode> arguments) => $"{name}({string.Join(", ", arguments.Select(Text))})";

    private static IEnumerable<TraceEntry> Leaves(TraceEntry entry) =>
        entry.Node is TypedNode.Member ? [entry] : Relevance.ReadBy(entry).SelectMany(Leaves);
}
