using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Reading;

/// <summary>
/// Works out how an expression can come out in a review of which only some places have been answered: every way that some
/// answers to the others could give is among them, though not every way among them need be one.
/// </summary>
/// <param name="world">The imagined review.</param>
/// <param name="calls">The functions.</param>
/// <param name="loose">Clauses that are taken to come out in any way.</param>
internal sealed class Interpreter(World world, FunctionCalls calls, IReadOnlySet<TypedNode> loose)
{
    private static readonly Judged Unknown = new(Truths.Unknown, null);

    private readonly FactReader facts = new(world);

    public World World => world;

    public Judged Truth(TypedNode node, Bindings bound) => node switch
    {
        _ when loose.Contains(node) => new(Truths.Any, null),
        TypedNode.Logic { Kind: LogicKind.Not } not => TruthTables.Not(Truth(not.Operands[0], bound)),
        TypedNode.Logic logic =>
            Joined(logic.Kind, Judged.Of(logic.Kind == LogicKind.And), logic.Operands, operand => Truth(operand, bound)),
        TypedNode.Conditional conditional => Chosen(conditional, bound),
        TypedNode.Macro { Kind: MacroKind.All or MacroKind.Exists or MacroKind.ExistsOne } macro => Counted(macro, bound),
        TypedNode.Stated stated => facts.Stated(stated.Fact, Owner(stated.Fact.Target, bound)),
        _ => Value(node, bound).ToJudged(),
    };

    public Read Value(TypedNode node, Bindings bound) => node switch
    {
        TypedNode.Constant { Value: var value } => Read.Of(value),
        TypedNode.Root { Kind: RootKind.AsOf } => Read.Of(DateSpan.Of(world.Moment.AsOf)),
        TypedNode.Parameter { Name: var name } => world.Parameters[name] is { } value ? Read.Of(value) : Read.Silence,
        TypedNode.Local { Name: var name } => bound.Find(name) is { } value ? Read.Of(value) : Read.Anything,
        TypedNode.Member member => FactReader.Fact(member.Field, Owner(member.Target, bound)),
        TypedNode.Function function => Called(function, bound),
        TypedNode.Conditional conditional when node.Type != RuleType.Boolean => Either(conditional, bound, Value),
        TypedNode.Macro { Kind: MacroKind.Filter } filter => Filtered(filter, bound),
        TypedNode.ListOf list => Listed(list, bound),
        _ when node.Type == RuleType.Boolean => Read.Of(Truth(node, bound)),
        _ => Read.Anything,
    };

    /// <summary>Returns the object that a chain of members stands in: its place when it is there, also when it is stated as none.</summary>
    private Read Owner(TypedNode node, Bindings bound) => node switch
    {
        TypedNode.Root { Kind: RootKind.Review } => Read.Of(world.Review),
        TypedNode.Root { Kind: RootKind.Previous } => FactReader.Object(world.Previous),
        TypedNode.Root => bound.Find(Bindings.Subject) is { } subject ? Read.Of(subject) : Read.Anything,
        TypedNode.Local local => bound.Find(local.Name) is { } item ? Read.Of(item) : Read.Anything,
        TypedNode.Member member => FactReader.Object(member.Field, Owner(member.Target, bound)),
        TypedNode.Conditional conditional => Either(conditional, bound, Owner),
        _ => Read.Anything,
    };

    private static Judged Joined<T>(LogicKind kind, Judged joined, IEnumerable<T> parts, Func<T, Judged> judge)
    {
        var absorbing = TruthTables.Absorbing(kind);
        foreach (var part in parts)
        {
            var next = judge(part);
            if (next.Possible == absorbing)
                return next;
            joined = TruthTables.Join(kind, joined, next);
        }

        return joined;
    }

    private Judged Chosen(TypedNode.Conditional conditional, Bindings bound)
    {
        var test = Truth(conditional.Test, bound);
        if (test.IsCertain)
            return test.Can(Truths.True)
                ? Truth(conditional.Then, bound)
                : test.Can(Truths.False) ? Truth(conditional.Otherwise, bound) : test;

        var (then, otherwise) = (Truth(conditional.Then, bound), Truth(conditional.Otherwise, bound));
        var possible = (test.Possible & (Truths.Unknown | Truths.Error))
            | (test.Can(Truths.True) ? then.Possible : 0) | (test.Can(Truths.False) ? otherwise.Possible : 0);
        return new(possible, test.Open ?? then.Open ?? otherwise.Open);
    }

    private Read Either(TypedNode.Conditional conditional, Bindings bound, Func<TypedNode, Bindings, Read> read)
    {
        var test = Truth(conditional.Test, bound);
        return test.Possible switch
        {
            Truths.True => read(conditional.Then, bound),
            Truths.False => read(conditional.Otherwise, bound),
            _ => Read.Of(test),
        };
    }

    private Judged Counted(TypedNode.Macro macro, Bindings bound)
    {
        if (Value(macro.Range, bound) is not Read.Known { Value: var range })
            return Value(macro.Range, bound).ToJudged();

        var (items, isPartial) = ItemsOf(range);
        Judged Holds(object item) => Truth(macro.Condition!, bound.With(macro.Variable, item));
        return macro.Kind switch
        {
            MacroKind.All => Joined(LogicKind.And, isPartial ? Unknown : Judged.Of(true), items, Holds),
            MacroKind.Exists => Joined(LogicKind.Or, isPartial ? Unknown : Judged.Of(false), items, Holds),
            _ => One([.. items.Select(Holds)], isPartial),
        };
    }

    private static Judged One(IReadOnlyList<Judged> holds, bool isPartial)
    {
        if (holds.FirstOrDefault(one => !one.IsCertain) is { Possible: not Truths.None } open)
            return new(Truths.Any, open.Open);
        if (holds.Any(one => one.Can(Truths.Unknown)))
            return Unknown;
        if (holds.Any(one => one.Can(Truths.Error)))
            return new(Truths.Error, null);

        var count = holds.Count(one => one.Can(Truths.True));
        return count <= 1 && isPartial ? Unknown : Judged.Of(count == 1);
    }

    private Read Filtered(TypedNode.Macro filter, Bindings bound)
    {
        var range = Value(filter.Range, bound);
        if (range is not Read.Known { Value: var value })
            return range;

        List<object> kept = [];
        Read? stopped = null;
        var (items, isPartial) = ItemsOf(value);
        foreach (var item in items)
        {
            var holds = Truth(filter.Condition!, bound.With(filter.Variable, item));
            if (holds.Possible == Truths.True)
                kept.Add(item);
            else if (holds.Possible != Truths.False)
                stopped = Worse(stopped, Read.Of(holds));
        }

        return stopped ?? Read.Of(new Places(kept, isPartial));
    }

    private Read Listed(TypedNode.ListOf list, Bindings bound)
    {
        var items = list.Items.Select(item => Value(item, bound)).ToList();
        return items.Where(item => item is not Read.Known).Aggregate((Read?)null, Worse)
            ?? Read.Of(FunctionCalls.ListOf(((RuleType.List)list.Type).Item, [.. items.Select(item => ((Read.Known)item).Value)]));
    }

    private Read Called(TypedNode.Function function, Bindings bound)
    {
        if (loose.Contains(function))
            return Read.Anything;

        var arguments = new object[function.Arguments.Count];
        Read? stopped = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var read = Value(function.Arguments[i], bound);
            if (read is Read.Known { Value: var value })
                arguments[i] = value;
            else
                stopped = Worse(stopped, read);
        }

        return stopped ?? Called(function.Overload, arguments);
    }

    // Objects are places here, of which only the number can be asked.
    private Read Called(Overload overload, object[] arguments) =>
        arguments.OfType<Places>().FirstOrDefault() is not { } places ? calls.Call(overload, arguments)
        : overload.Name != "size" ? Read.Anything
        : places.IsPartial ? Read.Silence
        : Read.Of((long)places.Items.Count);

    // Unknown comes before an error, as in the engine; and what is still open before what can be anything, so that it is asked.
    private static Read Worse(Read? a, Read b) => a is null || Rank(b) < Rank(a) ? b : a;

    private static int Rank(Read read) => read switch
    {
        Read.Silent => 0,
        Read.Open => 1,
        Read.Free => 2,
        _ => 3,
    };

    private static (IEnumerable<object> Items, bool IsPartial) ItemsOf(object range) =>
        range is Places places ? (places.Items, places.IsPartial) : (((IItems)range).Values.OfType<object>(), ((IItems)range).IsPartial);
}
