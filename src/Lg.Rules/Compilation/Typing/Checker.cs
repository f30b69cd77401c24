using Lg.Model.Fields;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Typing;

/// <summary>
/// Gives every name its meaning and every node its type. What is wrong is reported and becomes <see cref="TypedNode.Invalid"/>, which
/// silences what follows from it.
/// </summary>
internal sealed class Checker
{
    private readonly SourceText source;
    private readonly DiagnosticBag bag;
    private readonly CheckContext context;
    private readonly FunctionChecker functions;
    private readonly List<TypedNode> nodes = [];

    private Checker(SourceText source, CheckContext context, DiagnosticBag bag)
    {
        this.source = source;
        this.context = context;
        this.bag = bag;
        functions = new FunctionChecker(source, context, bag);
    }

    /// <summary>Checks an expression that must have a certain type.</summary>
    public static TypedExpression Check(Node node, RuleType wanted, SourceText source, CheckContext context, DiagnosticBag bag)
    {
        var checker = new Checker(source, context, bag);
        var root = checker.Check(node, Surroundings.Of(context));
        if (!root.Type.IsError && !wanted.Fits(root.Type))
            checker.ReportUnwanted(root, wanted);
        return new TypedExpression(root, checker.nodes, source) { IsOfReporting = context.MayAskStated };
    }

    /// <summary>Checks an expression of any type.</summary>
    public static TypedExpression Check(Node node, SourceText source, CheckContext context, DiagnosticBag bag)
    {
        var checker = new Checker(source, context, bag);
        return new TypedExpression(
            checker.Check(node, Surroundings.Of(context)), checker.nodes, source)
        { IsOfReporting = context.MayAskStated };
    }

    private TypedNode Check(Node node, Surroundings around)
    {
        var typed = node switch
        {
            Node.Literal literal => new TypedNode.Constant(literal.Value, TypeOf(literal.Value), node.Span),
            Node.Name name => CheckName(name, around),
            Node.Select select => CheckSelect(select, around),
            Node.Call call => CheckCall(call, around),
            Node.Macro macro => CheckMacro(macro, around),
            Node.List list => CheckList(list, around),
            Node.Index index =>
                CheckFunction(new Node.Call(Operators.Index, [index.Target, index.Key], false, index.Span, index.Span), around),
            Node.Map map => CheckMap(map, around),
            Node.Missing => new TypedNode.Invalid(node.Span),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        typed = typed with { Id = nodes.Count };
        nodes.Add(typed);
        return typed;
    }

    private TypedNode CheckName(Node.Name name, Surroundings around)
    {
        if (around.Locals.TryGetValue(name.Identifier, out var local))
            return new TypedNode.Local(name.Identifier, local, name.Span);

        switch (name.Identifier)
        {
            case "review":
                return new TypedNode.Root(RootKind.Review, new RuleType.Record(FieldTable.Review), name.Span);
            case "previous":
                return new TypedNode.Root(RootKind.Previous, new RuleType.Record(FieldTable.Review), name.Span);
            case "asOf":
                return new TypedNode.Root(RootKind.AsOf, RuleType.Date, name.Span);
            case var word when word == context.SubjectWord && context.SubjectType is { } type:
                return new TypedNode.Root(RootKind.Subject, new RuleType.Record(type), name.Span);
            default:
                bag.UnknownVariable(source, name.Span, name.Identifier, context.Variables.Concat(around.Locals.Keys));
                return new TypedNode.Invalid(name.Span);
        }
    }

    private TypedNode CheckSelect(Node.Select select, Surroundings around)
    {
        if (select.Target is Node.Name { Identifier: "param" } && !around.Locals.ContainsKey("param"))
            return CheckParameter(select);

        var target = Check(select.Target, around);
        if (target.Type.IsError)
            return new TypedNode.Invalid(select.Span);
        if (target.Type is RuleType.Map)
            return CheckEntry(select, target);

        var field = target.Type is RuleType.Record { Type: var type } ? type.Find(select.Field) : null;
        if (field is null)
        {
            bag.UnknownField(source, select.FieldSpan, target.Type, select.Field);
            return new TypedNode.Invalid(select.Span);
        }

        RequireGuard(select, target, field, around);
        return new TypedNode.Member(target, field, RuleType.Of(field), select.Span);
    }

    // `map.name` is `map["name"]`.
    private TypedNode CheckEntry(Node.Select select, TypedNode map)
    {
        var key = Register(new TypedNode.Constant(select.Field, RuleType.Text, select.FieldSpan));
        return functions.Check(new Node.Call(Operators.Index, [], false, select.FieldSpan, select.Span), [map, key], Register);
    }

    private void RequireGuard(Node.Select select, TypedNode target, Field field, Surroundings around)
    {
        var canBeNone = target.Type is RuleType.Record { Type.IsStatable: true } && !field.IsExistence && !field.IsPlan;
        if (canBeNone && !around.AsksStated && !(Guards.PathOf(target) is { } path && around.Guards.Has(path)))
            bag.MissingGuard(source, select.FieldSpan, source.TextOf(select.Target.Span), field.Name);
    }

    private TypedNode CheckParameter(Node.Select select)
    {
        if (context.Parameters.TryGetValue(select.Field, out var type))
            return new TypedNode.Parameter(select.Field, type, select.Span);

        if (context.KnowsAllParameters)
            bag.UnknownParameter(source, select.FieldSpan, select.Field, context.Parameters.Keys);
        return new TypedNode.Invalid(select.Span);
    }

    private TypedNode CheckCall(Node.Call call, Surroundings around) => call.Function switch
    {
        Operators.And => CheckLogic(call, LogicKind.And, around),
        Operators.Or => CheckLogic(call, LogicKind.Or, around),
        Operators.Not => new TypedNode.Logic(LogicKind.Not, [CheckCondition(call.Arguments[0], around)], call.Span),
        Operators.Conditional => CheckConditional(call, around),
        Operators.Equal or Operators.NotEqual when TruthTest.Of(call) is { } test => CheckTruth(call, test, around),
        "stated" => functions.CheckStated(call, [.. call.Arguments.Select(argument => Check(argument, around.Unguarded()))]),
        _ => CheckFunction(call, around),
    };

    // `x == true` is `x`, and `x == false` is `!x`: what is known when the one holds is known when the other does.
    private TypedNode CheckTruth(Node.Call call, TruthTest test, Surroundings around)
    {
        var operand = Check(test.Operand, around);
        if (operand.Type != RuleType.Boolean || operand is TypedNode.Constant)
            return functions.Check(call, test.InOrder(operand, Check(test.Literal, around)), Register);
        if (!test.IsTrue)
            return new TypedNode.Logic(LogicKind.Not, [operand], call.Span);

        // It is registered again as the whole test.
        nodes.RemoveAt(operand.Id);
        return operand with { Span = call.Span };
    }

    private TypedNode CheckFunction(Node.Call call, Surroundings around) =>
        functions.Check(call, [.. call.Arguments.Select(argument => Check(argument, around))], Register);

    // A node that the checker itself adds is traced like one that was written.
    private TypedNode Register(TypedNode node)
    {
        var registered = node with { Id = nodes.Count };
        nodes.Add(registered);
        return registered;
    }

    private TypedNode.Logic CheckLogic(Node.Call call, LogicKind kind, Surroundings around)
    {
        var left = CheckCondition(call.Arguments[0], around);
        var right = CheckCondition(call.Arguments[1], around.Assuming(left, kind == LogicKind.And));
        return new TypedNode.Logic(kind, [left, right], call.Span);
    }

    private TypedNode CheckConditional(Node.Call call, Surroundings around)
    {
        var test = CheckCondition(call.Arguments[0], around);
        var then = Check(call.Arguments[1], around.Assuming(test, true));
        var otherwise = Check(call.Arguments[2], around.Assuming(test, false));
        if (!then.Type.Fits(otherwise.Type))
        {
            bag.NotOfType(source, otherwise.Span, then.Type, otherwise.Type);
            return new TypedNode.Invalid(call.Span);
        }

        var type = then.Type.With(otherwise.Type);
        return new TypedNode.Conditional(
            test, FunctionChecker.Widen(then, type, Register), FunctionChecker.Widen(otherwise, type, Register), call.Span);
    }

    private TypedNode CheckCondition(Node node, Surroundings around)
    {
        var typed = Check(node, around);
        if (!RuleType.Boolean.Fits(typed.Type))
            bag.NotACondition(source, typed.Span, typed.Type);
        return typed;
    }

    private TypedNode CheckMacro(Node.Macro macro, Surroundings around)
    {
        var range = Check(macro.Range, around);
        if (range.Type is RuleType.Map)
            range = Register(
                functions.Check(new Node.Call(MapFunctions.Keys, [macro.Range], false, range.Span, range.Span), [range], Register));
        if (range.Type is not RuleType.List && !range.Type.IsError)
            bag.NotAList(source, range.Span, range.Type);
        if (context.Variables.Contains(macro.Variable) || around.Locals.ContainsKey(macro.Variable))
            bag.HidesVariable(source, macro.VariableSpan, macro.Variable);

        var item = range.Type is RuleType.List list ? list.Item : RuleType.Error;
        var inside = around.Binding(macro.Variable, item);
        var isMap = macro.Kind == MacroKind.Map;
        var condition = isMap && macro.Body.Count == 1 ? null : CheckCondition(macro.Body[0], inside);
        var result = isMap ? Check(macro.Body[^1], condition is null ? inside : inside.Assuming(condition, true)) : null;

        return range.Type is not RuleType.List || result is { Type.IsError: true } || condition is { Type.IsError: true }
            ? new TypedNode.Invalid(macro.Span)
            : new TypedNode.Macro(macro.Kind, range, macro.Variable, condition, result, TypeOf(macro.Kind, range.Type, result), macro.Span);
    }

    private TypedNode CheckList(Node.List list, Surroundings around) =>
        CheckItems(list.Items, around) is (var items, { IsError: false } type)
            ? new TypedNode.ListOf(items, new RuleType.List(type), list.Span)
            : new TypedNode.Invalid(list.Span);

    private TypedNode CheckMap(Node.Map map, Surroundings around)
    {
        var (keys, keyType) = CheckItems([.. map.Entries.Select(entry => entry.Key)], around);
        var (values, valueType) = CheckItems([.. map.Entries.Select(entry => entry.Value)], around);
        if (keyType.IsError || valueType.IsError)
            return new TypedNode.Invalid(map.Span);
        if (keyType == RuleType.Int || keyType == RuleType.Boolean || keyType is RuleType.Choice || keyType == RuleType.Nothing)
            return new TypedNode.MapOf(keys, values, new RuleType.Map(keyType, valueType), map.Span);

        bag.NotAKey(source, keys[0].Span, keyType);
        return new TypedNode.Invalid(map.Span);
    }

    /// <summary>
    /// Checks nodes that must be of one type, and gives them that type; <see cref="RuleType.Nothing"/> when there are none.
    /// </summary>
    private (IReadOnlyList<TypedNode> Items, RuleType Type) CheckItems(IReadOnlyList<Node> nodes, Surroundings around)
    {
        var items = nodes.Select(node => Check(node, around)).ToList();
        if (items.Any(item => item.Type.IsError))
            return (items, RuleType.Error);

        var type = RuleType.Nothing;
        foreach (var item in items)
        {
            if (!type.Fits(item.Type))
            {
                bag.MixedList(source, item.Span, type, item.Type);
                return (items, RuleType.Error);
            }

            type = type.With(item.Type);
        }

        return ([.. items.Select(item => FunctionChecker.Widen(item, type, Register))], type);
    }

    private void ReportUnwanted(TypedNode root, RuleType wanted)
    {
        if (wanted == RuleType.Boolean)
            bag.NotACondition(source, root.Span, root.Type);
        else
            bag.NotOfType(source, root.Span, wanted, root.Type);
    }

    private static RuleType TypeOf(object literal) => literal switch
    {
        bool => RuleType.Boolean,
        long => RuleType.Int,
        double => RuleType.Double,
        _ => RuleType.Text,
    };

    private static RuleType TypeOf(MacroKind kind, RuleType range, TypedNode? result) => kind switch
    {
        MacroKind.All or MacroKind.Exists or MacroKind.ExistsOne => RuleType.Boolean,
        MacroKind.Filter => range,
        MacroKind.Map => new RuleType.List(result!.Type),
    };
}
