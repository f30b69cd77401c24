using System.Globalization;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Workbench.Mutants;

/// <summary>Writes a tree as an expression in one way only, so that spaces, line breaks and needless parentheses do not matter.</summary>
internal static class NodeText
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        [Operators.And] = "&&",
        [Operators.Or] = "||",
        [Operators.Equal] = "==",
        [Operators.NotEqual] = "!=",
        [Operators.Less] = "<",
        [Operators.LessOrEqual] = "<=",
        [Operators.Greater] = ">",
        [Operators.GreaterOrEqual] = ">=",
        [Operators.In] = "in",
        [Operators.Add] = "+",
        [Operators.Subtract] = "-",
        [Operators.Multiply] = "*",
        [Operators.Divide] = "/",
        [Operators.Remainder] = "%",
    };

    public static string Write(Node node) => node switch
    {
        Node.Literal literal => Literal(literal.Value),
        Node.Name name => name.Identifier,
        Node.Select select => $"{Operand(select.Target)}.{select.Field}",
        Node.Index index => $"{Operand(index.Target)}[{Write(index.Key)}]",
        Node.Call call => Call(call),
        Node.List list => $"[{Listed(list.Items)}]",
        Node.Map map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Write(entry.Key)}: {Write(entry.Value)}"))}}}",
        Node.Macro macro => $"{Operand(macro.Range)}.{NameOf(macro.Kind)}({macro.Variable}, {Listed(macro.Body)})",
        _ => "",
    };

    private static string Call(Node.Call call) => (call.Function, call.Arguments) switch
    {
        (Operators.Not, [var operand]) => $"!{Operand(operand)}",
        (Operators.Negate, [var operand]) => $"-{Operand(operand)}",
        (Operators.Conditional, [var test, var then, var otherwise]) => $"{Operand(test)} ? {Operand(then)} : {Operand(otherwise)}",
        (Operators.And or Operators.Or, _) => string.Join($" {Signs[call.Function]} ", Terms(call, call.Function).Select(Operand)),
        (var name, [var left, var right]) when Signs.TryGetValue(name, out var sign) => $"{Operand(left)} {sign} {Operand(right)}",
        _ when call.IsMethod => $"{Operand(call.Arguments[0])}.{call.Function}({Listed(call.Arguments.Skip(1))})",
        _ => $"{call.Function}({Listed(call.Arguments)})",
    };

    // A chain is a balanced tree; whoever wrote it sees its terms side by side.
    private static IEnumerable<Node> Terms(Node node, string function) =>
        node is Node.Call call && call.Function == function ? call.Arguments.SelectMany(argument => Terms(argument, function)) : [node];

    private static string Operand(Node node) => node is Node.Call { IsMethod: false } call
        && (Signs.ContainsKey(call.Function) || call.Function == Operators.Conditional)
        ? $"({Write(node)})"
        : Write(node);

    private static string Listed(IEnumerable<Node> nodes) => string.Join(", ", nodes.Select(Write));

    private static string NameOf(MacroKind kind) => kind == MacroKind.ExistsOne ? "exists_one" : JsonText.Word(kind);

    private static string Literal(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        double number when number == Math.Floor(number) => number.ToString("0.0", CultureInfo.InvariantCulture),
        string text => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}
