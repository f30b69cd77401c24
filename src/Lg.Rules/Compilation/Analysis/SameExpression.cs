using System.Globalization;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>
/// Numbers the parts of an expression so that parts that say the same have the same number: spaces, parentheses, the names of the
/// variables of macros and the order of what <c>&amp;&amp;</c> and <c>||</c> join do not matter.
/// </summary>
internal sealed class SameExpression
{
    private readonly Dictionary<Shape, int> numbers = [];
    private readonly Dictionary<int, int> byId = [];

    // A variable is known by how deep its macro stands, and so keeps its number everywhere inside it.
    private readonly List<string> variables = [];

    public SameExpression(TypedExpression expression) => Number(expression.Root);

    /// <summary>Returns the number of what a node says.</summary>
    public int this[TypedNode node] => byId[node.Id];

    private int Number(TypedNode node)
    {
        var shape = ShapeOf(node);
        if (!numbers.TryGetValue(shape, out var number))
            numbers.Add(shape, number = numbers.Count);
        byId[node.Id] = number;
        return number;
    }

    private Shape ShapeOf(TypedNode node) => node switch
    {
        TypedNode.Constant constant => new("constant", Exact(constant.Value), ""),
        TypedNode.Root root => new("root", root.Kind, ""),
        TypedNode.Local local => new("local", variables.LastIndexOf(local.Name), ""),
        TypedNode.Member member => new("member", member.Field.Name, Numbers([member.Target])),
        TypedNode.Parameter parameter => new("parameter", parameter.Name, ""),
        TypedNode.Function function => new("function", function.Overload.Name, Numbers(function.Arguments)),
        TypedNode.Logic { Kind: LogicKind.Not } not => new("not", null, Numbers(not.Operands)),
        TypedNode.Logic logic => new("logic", logic.Kind, Joined(logic)),
        TypedNode.Conditional conditional => new("conditional", null, Numbers([conditional.Test, conditional.Then, conditional.Otherwise])),
        TypedNode.Macro macro => MacroShape(macro),
        TypedNode.ListOf list => new("list", null, Numbers(list.Items)),
        TypedNode.MapOf map => new("map", map.Keys.Count, Numbers(Parts.Of(map))),
        TypedNode.Stated stated => new("stated", null, Numbers([stated.Fact])),
        _ => Alone(node),
    };

    private Shape MacroShape(TypedNode.Macro macro)
    {
        var range = Numbers([macro.Range]);
        variables.Add(macro.Variable);
        var body = string.Join(',', new[] { macro.Condition, macro.Result }.Select(part => part is null ? "-" : Numbers([part])));
        variables.RemoveAt(variables.Count - 1);
        return new("macro", macro.Kind, $"{range},{body}");
    }

    // What this room does not know says the same as nothing else; its parts are numbered all the same.
    private Shape Alone(TypedNode node)
    {
        _ = Numbers(Parts.Of(node));
        return new("alone", node.Id, "");
    }

    private string Joined(TypedNode.Logic logic)
    {
        _ = Numbers(logic.Operands);
        return string.Join(',', Terms.Of(logic).Select(term => byId[term.Id]).Distinct().Order());
    }

    private string Numbers(IEnumerable<TypedNode> parts) =>
        string.Join(',', parts.Select(part => Number(part).ToString(CultureInfo.InvariantCulture)));

    // The same instant in another offset can be another day.
    private static object Exact(object value) => value is DateTimeOffset instant ? (instant.Ticks, instant.Offset) : value;

    private readonly record struct Shape(string Kind, object? Detail, string Numbers);
}
