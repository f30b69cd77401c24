using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Tests.Compilation.Syntax;

/// <summary>Writes a tree as an s-expression: <c>(_+_ a (. b c))</c>; a method has a dot before its name.</summary>
internal static class NodePrinter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(Node node) => node switch
    {
        Node.Literal literal => PrintValue(literal.Value),
        Node.Name name => name.Identifier,
        Node.Select select => $"(. {Print(select.Target)} {select.Field})",
        Node.Index index => $"([] {Print(index.Target)} {Print(index.Key)})",
        Node.Call call => $"({(call.IsMethod ? "." : "")}{call.Function}{PrintAll(call.Arguments)})",
        Node.List list => $"(list{PrintAll(list.Items)})",
        Node.Map map => $"(map{string.Concat(map.Entries.Select(entry => $" ({Print(entry.Key)} {Print(entry.Value)})"))})",
        Node.Macro macro => $"(@{macro.Kind} {Print(macro.Range)} {macro.Variable}{PrintAll(macro.Body)})",
        Node.Missing => "?",
        _ => throw new UnreachableException(),
    };

    public static string PrintText(string text) => JsonSerializer.Serialize(text, Readable);

    private static string PrintAll(IEnumerable<Node> nodes) => string.Concat(nodes.Select(node => " " + Print(node)));

    private static string PrintValue(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        string text => PrintText(text),
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("0.0###############E+0", CultureInfo.InvariantCulture),
        _ => throw new UnreachableException(),
    };
}
