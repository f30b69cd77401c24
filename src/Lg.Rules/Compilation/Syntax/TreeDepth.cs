using System.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>Measures a tree without recursion, because how deep it is decides whether recursion is safe.</summary>
internal static class TreeDepth
{
    /// <summary>Returns a node just below <see cref="Limits.TreeDepth"/> levels; <c>null</c> when none is that deep.</summary>
    public static Node? FindTooDeep(Node root)
    {
        Stack<(Node Node, int Depth)> rest = new([(root, 1)]);
        while (rest.TryPop(out var next))
        {
            if (next.Depth > Limits.TreeDepth) return next.Node;
            foreach (var child in ChildrenOf(next.Node)) rest.Push((child, next.Depth + 1));
        }

        return null;
    }

    private static IEnumerable<Node> ChildrenOf(Node node) => node switch
    {
        Node.Literal or Node.Name or Node.Missing => [],
        Node.Select select => [select.Target],
        Node.Index index => [index.Target, index.Key],
        Node.Call call => call.Arguments,
        Node.List list => list.Items,
        Node.Map map => map.Entries.SelectMany(static entry => new[] { entry.Key, entry.Value }),
        Node.Macro macro => [macro.Range, .. macro.Body],
        _ => throw new UnreachableException(),
    };
}
