using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Typing;

/// <summary>
/// Tells what was probably meant where a function or an operator does not take what it was given: with one argument of another type it
/// would.
/// </summary>
internal sealed class Mismatches(SourceText source, DiagnosticBag bag)
{
    private const string Variable = "item";

    // The type that a text probably stands for, its function, and an example of it.
    private static readonly (RuleType Type, string Function, string Example, Func<string, bool> Reads)[] Written =
    [
        (RuleType.Date, "date", "date(\"2026-01-15\")", text => PartialDate.TryParse(text, out _)),
        (RuleType.Instant, "timestamp", "timestamp(\"2026-01-15T09:30:00+01:00\")", text => Instants.Read(text, out _) is not null),
        (RuleType.Duration, "duration", "duration(\"72h\")", text => Durations.Read(text, out _) is not null),
    ];

    /// <summary>Reports a mistake that has a message of its own.</summary>
    /// <param name="call">A call that has no overload.</param>
    /// <param name="arguments">Its arguments, none of them faulty.</param>
    /// <returns>Whether there was such a mistake.</returns>
    public bool Report(Node.Call call, IReadOnlyList<TypedNode> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (IsListForItem(call, arguments, i) || IsTextForDate(call, arguments, i))
                return true;
        }

        return false;
    }

    private bool IsListForItem(Node.Call call, IReadOnlyList<TypedNode> arguments, int at)
    {
        if (arguments[at].Type is not RuleType.List list)
            return false;

        var help = Resolves(call, arguments, at, list.Item) is { } overload ? EachItem(call, arguments, at, overload)
            : Resolves(call, arguments, at, RuleType.Int) is not null ? With(call, arguments[at], $"size({Text(arguments[at])})")
            : call.Function == Operators.In && at == 0 && IsIn(arguments[1], arguments[0]) ? $"{Text(arguments[1])} in {Text(arguments[0])}"
            : IsComparison(call) && arguments[1 - at].Type is not RuleType.List ? $"{Text(arguments[at])}.exists({Variable}, …)"
            : null;
        if (help is not null)
            bag.ListForItem(source, arguments[at].Span, help);
        return help is not null;
    }

    private string EachItem(Node.Call call, IReadOnlyList<TypedNode> arguments, int at, Overload overload)
    {
        var (list, other) = (arguments[at], arguments.Count == 2 ? arguments[1 - at] : null);
        var isMember = other is not null && IsIn(other, list) ? $"{Text(other)} in {Text(list)}" : null;
        return call.Function switch
        {
            Operators.Equal or "contains" when isMember is not null => isMember,
            Operators.NotEqual when isMember is not null => $"!({isMember})",
            _ => $"{Text(list)}.{(overload.Result == RuleType.Boolean ? "exists" : "map")}({Variable}, {With(call, list, Variable)})",
        };
    }

    private bool IsTextForDate(Node.Call call, IReadOnlyList<TypedNode> arguments, int at)
    {
        if (!arguments[at].Type.Fits(RuleType.Text))
            return false;

        var text = arguments[at] is TypedNode.Constant { Value: string written } ? written : null;
        var wanted = Written.Where(type => Resolves(call, arguments, at, type.Type) is not null).ToList();
        var meant = wanted.FindIndex(type => text is not null && type.Reads(text));
        if (meant < 0 && (wanted.Count == 0 || !IsComparison(call)))
            return false;

        var (type, function, example, _) = wanted[Math.Max(meant, 0)];
        bag.TextForDate(source, arguments[at].Span, type, meant < 0 ? example : $"{function}({Text(arguments[at])})", isExample: meant < 0);
        return true;
    }

    private static Overload? Resolves(Node.Call call, IReadOnlyList<TypedNode> arguments, int at, RuleType type) =>
        StandardLibrary.Resolve(call.Function, [.. arguments.Select((argument, i) => i == at ? type : argument.Type)]);

    private static bool IsIn(TypedNode item, TypedNode list) => StandardLibrary.Resolve(Operators.In, [item.Type, list.Type]) is not null;

    private static bool IsComparison(Node.Call call) => Operators.IsComparison(call.Function);

    private string With(Node.Call call, TypedNode argument, string replacement) => string.Concat(
        source.Text.AsSpan(call.Span.Start, argument.Span.Start - call.Span.Start),
        replacement,
        source.Text.AsSpan(argument.Span.End, call.Span.End - argument.Span.End));

    private string Text(TypedNode node) => source.TextOf(node.Span);
}
