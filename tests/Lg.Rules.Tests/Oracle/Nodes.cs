using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Tests.Oracle;

/// <summary>Goes over the nodes of an expression.</summary>
internal static class Nodes
{
    /// <summary>Returns a node and everything in it.</summary>
    public static IEnumerable<Node> All(Node node) => Parts(node).SelectMany(All).Prepend(node);

    /// <summary>
    /// Returns the word of the language that a node is an occurrence of: a function, a method with a dot before it, an operator or a macro.
    /// </summary>
    public static string? WordOf(Node node) => node switch
    {
        Node.Call call => call.IsMethod ? $".{call.Function}" : call.Function,
        Node.Macro macro => $"{macro.Kind} of {macro.Body.Count}",
        Node.Index => "_[_]",
        Node.Map => "{}",
        _ => null,
    };

    private static IEnumerable<Node> Parts(Node node) => node switch
    {
        Node.Select select => [select.Target],
        Node.Index index => [index.Target, index.Key],
        Node.Call call => call.Arguments,
        Node.List list => list.Items,
        Node.Map map => map.Entries.SelectMany(entry => (Node[])[entry.Key, entry.Value]),
        Node.Macro macro => [macro.Range, .. macro.Body],
        _ => [],
    };
}
