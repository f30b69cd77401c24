using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Translation;

/// <summary>
/// Translates a checked expression to a LINQ expression tree. A condition becomes a <see cref="Truth"/>, a record itself
/// or <c>null</c>, anything else a <see cref="Fact{T}"/>. When it traces, every clause is recorded and nothing is skipped.
/// </summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = KeptWhole.Here)]
[UnconditionalSuppressMessage("Trimming", "IL2060", Justification = KeptWhole.Open)]
[UnconditionalSuppressMessage("Trimming", "IL2072", Justification = KeptWhole.Here)]
internal sealed class Translator
{
    private readonly ParameterExpression scope = Expression.Parameter(typeof(EvaluationScope), "scope");
    private readonly ParameterExpression subject = Expression.Parameter(typeof(object), "subject");
    private readonly Expression silenceIsComplete;
    private bool traces;
    private ImmutableDictionary<string, ParameterExpression> locals = ImmutableDictionary<string, ParameterExpression>.Empty;

    private Translator(bool isOfReporting, bool traces)
    {
        this.traces = traces;
        silenceIsComplete = isOfReporting ? Expression.Property(scope, nameof(EvaluationScope.IsSubmitted)) : Expression.Constant(false);
    }

    /// <summary>Translates a condition: <c>(scope, subject) -> truth</c>.</summary>
    public static Expression<Func<EvaluationScope, object?, Truth>> Condition(TypedExpression expression, bool traces = false)
    {
        var translator = new Translator(expression.IsOfReporting, traces);
        return Expression.Lambda<Func<EvaluationScope, object?, Truth>>(translator.Translate(expression.Root), translator.scope,
            translator.subject);
    }

    /// <summary>Translates an expression of any type: <c>(scope, subject) -> fact</c>.</summary>
    public static Expression<Func<EvaluationScope, object?, IFact>> Value(TypedExpression expression, bool traces = false)
    {
        var translator = new Translator(expression.IsOfReporting, traces);
        var fact = translator.AsFact(expression.Root);
        return Expression.Lambda<Func<EvaluationScope, object?, IFact>>(Expression.Convert(fact, typeof(IFact)), translator.scope,
            translator.subject);
    }

    // What an empty list is taken for is no clause of its own.
    private Expression Translate(TypedNode node) => traces && node is not TypedNode.Widened ? Traced(node, Plain(node)) : Plain(node);

    private Expression Plain(TypedNode node)
    {
        var translated = Untyped(node);
        return translated.Type == typeof(Fact<bool>) ? Expression.Call(typeof(Truth), nameof(Truth.Of), null, translated) : translated;
    }

    private Expression Untyped(TypedNode node) => node switch
    {
        TypedNode.Constant constant => Constant(constant),
        TypedNode.Root { Kind: RootKind.AsOf } => AsOf(),
        TypedNode.Root or TypedNode.Local => Variable(node),
        TypedNode.Member member => MemberTranslator.Fact(Record(member.Target), member.Field, member.Type, silenceIsComplete),
        TypedNode.Parameter parameter => Parameter(parameter),
        TypedNode.Function function => function.Overload.Emit([.. function.Arguments.Select(argument => Paid(function, argument))]),
        TypedNode.Logic logic => Logic(logic),
        TypedNode.Conditional conditional => Conditional(conditional),
        TypedNode.Macro macro => Macro(macro),
        TypedNode.ListOf list => Expression.Call(typeof(ListRuntime), nameof(ListRuntime.ListOf), [((RuleType.List)list.Type).Item.ClrType],
            FactsOf(list.Items, ((RuleType.List)list.Type).Item)),
        TypedNode.MapOf { MapType: var map } entries => Expression.Call(
            typeof(MapRuntime), nameof(MapRuntime.MapOf), [map.Key.ClrType, map.Value.ClrType], FactsOf(entries.Keys, map.Key),
            FactsOf(entries.Values, map.Value)),
        TypedNode.Widened widened => Widening.Fact(AsFact(widened.Inner), widened.Inner.Type, widened.Type),
        TypedNode.Stated stated => Expression.Call(
            typeof(Read), nameof(Read.Stated), null, MemberTranslator.IsStated(Record(stated.Fact.Target), stated.Fact.Field),
            Expression.Constant(MemberPath.IsOfPrevious(stated.Fact)), OriginOf(stated.Fact),
            Expression.Constant(MemberPath.From(stated.Fact)), scope),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Translates a node whose value is a record to the record itself, <c>null</c> when it is not there.</summary>
    private Expression Record(TypedNode node) => node switch
    {
        TypedNode.Root { Kind: RootKind.Review } => Expression.Property(scope, nameof(EvaluationScope.Review)),
        TypedNode.Root { Kind: RootKind.Previous } => Expression.Property(scope, nameof(EvaluationScope.Previous)),
        TypedNode.Root => Expression.Convert(subject, node.Type.ClrType),
        TypedNode.Local local => locals[local.Name],
        TypedNode.Member member => MemberTranslator.Record(Record(member.Target), member.Field),
        TypedNode.Conditional conditional => RecordOf(conditional),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // Which record is meant is not known while the condition is not: then none is there.
    private BlockExpression RecordOf(TypedNode.Conditional conditional)
    {
        var test = Expression.Variable(typeof(Truth));
        var otherwise = Record(conditional.Otherwise);
        return Expression.Block(
            [test],
            Expression.Assign(test, Translate(conditional.Test)),
            Expression.Condition(
                Expression.Property(test, nameof(Truth.IsTrue)),
                Record(conditional.Then),
                Expression.Condition(Expression.Property(test, nameof(Truth.IsFalse)), otherwise, Expression.Default(otherwise.Type))));
    }

    private UnaryExpression AsOf() => Expression.Convert(
        Expression.Call(typeof(DateSpan), nameof(DateSpan.Of), null, Expression.Property(scope, nameof(EvaluationScope.AsOf))),
        typeof(Fact<DateSpan>));

    private static ConstantExpression Constant(TypedNode.Constant constant) => constant.Value is bool value
        ? Expression.Constant((Truth)value)
        : Expression.Constant(Known(constant.Type.ClrType, constant.Value), typeof(Fact<>).MakeGenericType(constant.Type.ClrType));

    private static object? Known(Type type, object value) =>
        typeof(Fact<>).MakeGenericType(type).GetMethod(nameof(Fact<>.Known))!.Invoke(null, [value]);

    private Expression Variable(TypedNode node)
    {
        if (node.Type is RuleType.Record)
            return Expression.Call(typeof(Read), nameof(Read.Record), [node.Type.ClrType], Record(node));

        var local = locals[((TypedNode.Local)node).Name];
        return node.Type == RuleType.Boolean
            ? Expression.Convert(local, typeof(Truth))
            : Expression.Call(typeof(Fact<>).MakeGenericType(local.Type), nameof(Fact<>.Known), null, local);
    }

    private MethodCallExpression Parameter(TypedNode.Parameter parameter) =>
        Expression.Call(scope, nameof(EvaluationScope.Parameter), [parameter.Type.ClrType], Expression.Constant(parameter.Name));

    private Expression AsFact(TypedNode node)
    {
        var translated = Translate(node);
        return translated.Type == typeof(Truth) ? Expression.Call(translated, nameof(Truth.ToFact), null) : translated;
    }

    private Expression Paid(TypedNode.Function function, TypedNode argument)
    {
        var fact = AsFact(argument);
        return Steps.AreTakenBy(function, argument)
            ? Expression.Call(Expression.Property(scope, nameof(EvaluationScope.Meter)), nameof(Meter.Paid), [argument.Type.ClrType], fact,
                Expression.Constant(function.Overload.StepsToRead))
            : fact;
    }

    private Expression Logic(TypedNode.Logic logic)
    {
        var first = Translate(logic.Operands[0]);
        if (logic.Kind == LogicKind.Not)
            return Expression.Call(typeof(Truth), nameof(Truth.Not), null, first);

        var method = logic.Kind == LogicKind.And ? nameof(Truth.And) : nameof(Truth.Or);
        var second = Translate(logic.Operands[1]);
        return traces ? Expression.Call(typeof(Truth), method, null, first, second) : ShortCircuit(logic.Kind, method, first, second);
    }

    private static BlockExpression ShortCircuit(LogicKind kind, string method, Expression first, Expression second)
    {
        var left = Expression.Variable(typeof(Truth));
        var absorbs = Expression.Property(left, kind == LogicKind.And ? nameof(Truth.IsFalse) : nameof(Truth.IsTrue));
        return Expression.Block(
            [left],
            Expression.Assign(left, first),
            Expression.Condition(absorbs, left, Expression.Call(typeof(Truth), method, null, left, second)));
    }

    private BlockExpression Conditional(TypedNode.Conditional conditional)
    {
        var test = Expression.Variable(typeof(Truth));
        var then = Translate(conditional.Then);
        var otherwise = Translate(conditional.Otherwise);
        return traces
            ? Chosen(conditional.Test, test, Expression.Variable(then.Type), then, Expression.Variable(then.Type), otherwise)
            : Expression.Block([test], Expression.Assign(test, Translate(conditional.Test)), Choice(test, then, otherwise));
    }

    // Whoever asks why may also want to know what the other branch would have come to.
    private BlockExpression Chosen(TypedNode condition, ParameterExpression test, ParameterExpression first, Expression then,
        ParameterExpression second, Expression otherwise) =>
        Expression.Block(
            [test, first, second],
            Expression.Assign(test, Translate(condition)),
            Expression.Assign(first, then),
            Expression.Assign(second, otherwise),
            Choice(test, first, second));

    private static ConditionalExpression Choice(ParameterExpression test, Expression then, Expression otherwise) => Expression.Condition(
        Expression.Property(test, nameof(Truth.IsTrue)),
        then,
        Expression.Condition(
            Expression.Property(test, nameof(Truth.IsFalse)),
            otherwise,
            Expression.Call(then.Type, nameof(Truth.OfState), null, Expression.Property(test, nameof(Truth.State)))));

    private Expression Macro(TypedNode.Macro macro)
    {
        var range = Translate(macro.Range);
        return macro is { Kind: MacroKind.Map, Condition: not null } ? MapWhere(macro, range)
            : macro.Kind == MacroKind.Map ? Call(nameof(MacroRuntime.Map), macro, range, macro.Result!)
            : Join.In(macro) is { } join ? Joined(macro, join, range)
            : Call(macro.Kind.ToString(), macro, range, macro.Condition!);
    }

    private MethodCallExpression MapWhere(TypedNode.Macro macro, Expression range)
    {
        var (condition, result) = (Body(macro, macro.Condition!, isFact: false), Body(macro, macro.Result!, isFact: true));
        var steps = Steps.PerItem(macro.Condition!) + Steps.PerItem(macro.Result!) - 1;
        return Expression.Call(
            typeof(MacroRuntime), nameof(MacroRuntime.MapWhere), [condition.Parameters[0].Type, macro.Result!.Type.ClrType],
            Expression.Property(scope, nameof(EvaluationScope.Meter)), Expression.Constant(steps), range, condition, result);
    }

    private MethodCallExpression Call(string method, TypedNode.Macro macro, Expression range, TypedNode body, bool isFree = false)
    {
        var lambda = Body(macro, body, isFact: method == nameof(MacroRuntime.Map));
        var item = lambda.Parameters[0].Type;
        Type[] types = method == nameof(MacroRuntime.Map) ? [item, body.Type.ClrType] : [item];
        List<Expression> arguments = [Expression.Property(scope, nameof(EvaluationScope.Meter)),
            Expression.Constant(isFree ? 0L : Steps.PerItem(body)), range, lambda];

        // Whoever asks why wants to see every item, also after the one that decides.
        if (macro.Kind is MacroKind.All or MacroKind.Exists)
            arguments.Add(Expression.Constant(traces));
        return Expression.Call(typeof(MacroRuntime), method, types, [.. arguments]);
    }

    private LambdaExpression Body(TypedNode.Macro macro, TypedNode body, bool isFact)
    {
        var item = Expression.Parameter(((RuleType.List)macro.Range.Type).Item.ClrType, macro.Variable);
        var outer = locals;
        locals = locals.SetItem(macro.Variable, item);
        var translated = isFact ? AsFact(body) : Translate(body);
        locals = outer;
        return Expression.Lambda(translated, item);
    }

    private Expression Joined(TypedNode.Macro macro, Join join, Expression range)
    {
        if (!traces)
            return Indexed(macro, join, range);

        // Whoever wants to know why is shown each item, when they are few; which must not cost more than an evaluation does.
        var list = Expression.Variable(range.Type);
        return Expression.Block(
            [list],
            Expression.Assign(list, range),
            Expression.Condition(
                Expression.Call(typeof(JoinRuntime), nameof(JoinRuntime.IsShort),
                    [list.Type.GetGenericArguments()[0].GetGenericArguments()[0]], list),
                Call(nameof(MacroRuntime.Exists), macro, list, macro.Condition!, isFree: true),
                Indexed(macro, join, list)));
    }

    private MethodCallExpression Indexed(TypedNode.Macro macro, Join join, Expression range)
    {
        var key = Untraced(() => Body(macro, join.Key, isFact: true));
        var wanted = Untraced(() => AsFact(join.Wanted));
        Type[] types = [key.Parameters[0].Type, join.Key.Type.ClrType];
        Expression site = Expression.Constant(macro, typeof(object));
        return join.IsWhole
            ? Expression.Call(typeof(JoinRuntime), nameof(JoinRuntime.Exists), types, scope, site, range, key, wanted,
                Expression.Constant(join.IsKeyFirst))
            : Call(nameof(MacroRuntime.Exists), macro,
                Expression.Call(typeof(JoinRuntime), nameof(JoinRuntime.Matching), types, scope, site, range, key, wanted),
                macro.Condition!);
    }

    private T Untraced<T>(Func<T> translate)
    {
        var outer = traces;
        traces = false;
        var translated = translate();
        traces = outer;
        return translated;
    }

    private NewArrayExpression FactsOf(IEnumerable<TypedNode> nodes, RuleType type) =>
        Expression.NewArrayInit(typeof(Fact<>).MakeGenericType(type.ClrType), nodes.Select(AsFact));

    private BlockExpression Traced(TypedNode node, Expression plain)
    {
        var trace = Expression.Property(scope, nameof(EvaluationScope.Trace));
        var origin = OriginOf(node is TypedNode.Stated stated ? stated.Fact : node);
        var leave = plain.Type == typeof(Truth)
            ? Expression.Call(trace, nameof(Trace.LeaveTruth), null, plain, origin)
            : Expression.Call(trace, nameof(Trace.LeaveFact), [plain.Type.GetGenericArguments()[0]], plain, origin);
        return Expression.Block(Expression.Call(trace, nameof(Trace.Enter), null, Expression.Constant(node.Id)), leave);
    }

    /// <summary>Returns the object that a chain of members begins at; a trace finds its place in the review.</summary>
    private Expression OriginOf(TypedNode node) => node switch
    {
        TypedNode.Member member => OriginOf(member.Target),
        TypedNode.Root { Kind: RootKind.AsOf } => Expression.Constant(null, typeof(object)),
        TypedNode.Root or TypedNode.Local when node.Type is RuleType.Record => Expression.Convert(Record(node), typeof(object)),
        _ => Expression.Constant(null, typeof(object)),
    };
}
