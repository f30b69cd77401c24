using System.Diagnostics;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Workbench.Mutants;

/// <summary>The nodes that a node is made of, and the same node with one of them exchanged.</summary>
internal static class NodeParts
{
    public static IReadOnlyList<Node> Of(Node node) => node switch
    {
        Node.Literal or Node.Name or Node.Missing => [],
        Node.Select select => [select.Target],
        Node.Index index => [index.Target, index.Key],
        Node.Call call => call.Arguments,
        Node.List list => list.Items,
        Node.Map map => [.. map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value })],
        Node.Macro macro => [macro.Range, .. macro.Body],
        _ => throw new UnreachableException(),
    };

    /// <summary>Returns the node with another part at a place.</summary>
    public static Node With(Node node, int place, Node part) => node switch
    {
        Node.Select select => select with { Target = part },
        Node.Index index => place == 0 ? index with { Target = part } : index with { Key = part },
        Node.Call call => call with { Arguments = Exchanged(call.Arguments, place, part) },
        Node.List list => list with { Items = Exchanged(list.Items, place, part) },
        Node.Map map => map with
        {
            Entries =
                [.. map.Entries.Select((entry, i) => place / 2 != i ? entry : place % 2 == 0 ? (part, entry.Value) : (entry.Key, part))],
        },
        Node.Macro macro => place == 0 ? macro with { Range = part } : macro with { Body = Exchanged(macro.Body, place - 1, part) },
        _ => throw new UnreachableException(),
    };

    private static IReadOnlyList<Node> Exchanged(IReadOnlyList<Node> nodes, int place, Node part) =>
        [.. nodes.Select((node, i) => i == place ? part : node)];
}
