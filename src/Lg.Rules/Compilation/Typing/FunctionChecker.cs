using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Checks calls: which overload is meant, and what can be said of its arguments before anything runs.</summary>
internal sealed class FunctionChecker(SourceText source, CheckContext context, DiagnosticBag bag)
{
    private readonly LiteralChecker literals = new(source, bag);

    public TypedNode Check(Node.Call call, IReadOnlyList<TypedNode> arguments, Func<TypedNode, TypedNode> register)
    {
        if (arguments.Any(argument => argument.Type.IsError))
            return new TypedNode.Invalid(call.Span);

        switch (call.Function)
        {
            case "has":
                bag.HasInsteadOfStated(source, call.Span);
                return new TypedNode.Invalid(call.Span);
            case "date":
            case "timestamp" or "duration" when arguments is [TypedNode.Constant { Value: string }]:
                return literals.Check(call, arguments);
            case "matches":
                return literals.CheckPattern(call, arguments);
            case var name when ClockFunctions.TakeZone.Contains(name) && arguments.Count == 2:
                if (!literals.IsZone(arguments[1]))
                    return new TypedNode.Invalid(call.Span);
                break;
            case "age" when arguments is [{ } date]:
                arguments = [date, register(new TypedNode.Root(RootKind.AsOf, RuleType.Date, call.Span))];
                break;
        }

        if (!StandardLibrary.Knows(call.Function))
            bag.UnknownFunction(source, call.NameSpan, call.Function);
        else if (StandardLibrary.Resolve(call.Function, [.. arguments.Select(argument => argument.Type)]) is { } overload)
            return Checked(
                call, overload, [.. arguments.Zip(overload.Parameters, (argument, parameter) => Widen(argument, parameter, register))]);
        else if (!new Mismatches(source, bag).Report(call, arguments))
            bag.NoOverload(source, call.Span, call.Function, [.. arguments.Select(argument => argument.Type)]);

        return new TypedNode.Invalid(call.Span);
    }

    /// <summary>Returns an empty list or map as the type that is wanted of it; anything else as it is.</summary>
    public static TypedNode Widen(TypedNode node, RuleType wanted, Func<TypedNode, TypedNode> register) =>
        node.Type.ClrType == wanted.ClrType || node.Type.IsError || wanted.IsError
            ? node
            : register(new TypedNode.Widened(node, wanted, node.Span));

    public TypedNode CheckStated(Node.Call call, IReadOnlyList<TypedNode> arguments)
    {
        if (!context.MayAskStated)
            bag.StatedOutsideReporting(source, call.Span);
        else if (arguments is [TypedNode.Member member])
            return new TypedNode.Stated(member, call.Span);
        else if (!arguments.Any(argument => argument.Type.IsError))
            bag.StatedOfNoFact(source, call.Span);

        return new TypedNode.Invalid(call.Span);
    }

    private TypedNode.Function Checked(Node.Call call, Overload overload, IReadOnlyList<TypedNode> arguments)
    {
        if (call.Function is Operators.Equal or Operators.NotEqual or Operators.In)
            CheckWords(arguments);
        WarnOfBackwards(call, arguments);
        return new TypedNode.Function(overload, arguments, call.Span);
    }

    // A choice compared with a word that is not among its words never holds: a misspelling that would otherwise pass as "not met".
    private void CheckWords(IReadOnlyList<TypedNode> arguments)
    {
        if (arguments is not [var a, var b])
            return;

        foreach (var (field, other) in new[] { (a, b), (b, a) })
        {
            var type = field.Type is RuleType.List list ? list.Item : field.Type;
            if (type is RuleType.Choice { Words: { Count: > 0 } words })
                CheckWords(other, [.. words]);
        }
    }

    private void CheckWords(TypedNode node, IReadOnlyList<Lg.Model.Fields.ChoiceValue> words)
    {
        switch (node)
        {
            case TypedNode.Constant { Value: string word } when words.All(choice => choice.Name != word):
                bag.WordNeverHolds(source, node.Span, word, words);
                break;
            case TypedNode.ListOf list:
                foreach (var item in list.Items)
                    CheckWords(item, words);
                break;
        }
    }

    private void WarnOfBackwards(Node.Call call, IReadOnlyList<TypedNode> arguments)
    {
        if (call.Function == Operators.Subtract
            && arguments is [TypedNode.Root { Kind: RootKind.AsOf }, { } period]
            && period.Type == RuleType.Period)
            bag.WrittenBackwards(source, call.Span);
    }
}
