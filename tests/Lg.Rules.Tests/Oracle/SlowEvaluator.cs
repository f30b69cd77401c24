using System.Collections.Immutable;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Tests.Oracle;

/// <summary>
/// A second evaluator, slow and obvious: it walks the tree that the parser made, knows no types beforehand, and has its meaning from
/// docs/rule-language.md alone. What it and the compiled expression disagree on is a mistake in one of them, or a gap in that document.
/// </summary>
internal sealed class SlowEvaluator(SlowSetting setting)
{
    public static object Evaluate(Node node, SlowSetting setting) =>
        Settled(new SlowEvaluator(setting).Walk(node, ImmutableDictionary.Create<string, object>(StringComparer.Ordinal)));

    /// <summary>What an expression is read for.</summary>
    private enum Manner
    {
        /// <summary>Its value.</summary>
        Value,

        /// <summary>A member of it.</summary>
        Target,

        /// <summary>Whether a member of it is stated; what is below none is then silence and no error.</summary>
        Quiet,
    }

    /// <summary>Returns what a part of the review is as a value: one that is not there is unknown.</summary>
    private static object Settled(object value) => value is SlowPart { IsThere: false } ? SlowUnknown.Instance : value;

    private object Value(Node node, ImmutableDictionary<string, object> locals) => Settled(Walk(node, locals));

    private object Walk(Node node, ImmutableDictionary<string, object> locals, Manner manner = Manner.Value) => node switch
    {
        Node.Literal literal => literal.Value,
        Node.Name name => locals.TryGetValue(name.Identifier, out var local) ? local : Variable(name.Identifier),
        Node.Select { Target: Node.Name { Identifier: "param" } } select when !locals.ContainsKey("param") =>
            setting.Parameters[select.Field],
        Node.Select select => Walk(select.Target, locals, manner == Manner.Value ? Manner.Target : manner) switch
        {
            SlowPart part => Read(part, select.Field, manner),
            SlowMap map => SlowFunctions.Index(map, select.Field),
            var other => other,
        },
        Node.Index index =>
            Strict([Value(index.Target, locals), Value(index.Key, locals)], known => SlowFunctions.Index(known[0], known[1])),
        Node.List list => Strict([.. list.Items.Select(item => Value(item, locals))], known => new SlowList(known)),
        Node.Map map => Map([.. map.Entries.Select(entry => (Value(entry.Key, locals), Value(entry.Value, locals)))]),
        Node.Macro macro => Strict(
            [Value(macro.Range, locals)],
            known => SlowMacros.Run(macro, known[0], (body, item) => Value(body, locals.SetItem(macro.Variable, item)))),
        Node.Call call => Call(call, locals, manner),
        _ => throw new InvalidOperationException($"{node} is no expression"),
    };

    private SlowPart Root => new(FieldTable.Review, setting.Review) { Place = "" };

    private object Variable(string name) => name switch
    {
        "review" => Root,
        "previous" => Previous(),
        "asOf" => SlowCalendar.Single(SlowCalendar.DayOf(setting.AsOf)),
        _ when name == setting.SubjectWord => setting.Subject! with { Place = SlowFacts.PlaceOf(setting.Subject!.Record!, Root) },
        _ => throw new InvalidOperationException($"there is no variable {name}"),
    };

    private object Call(Node.Call call, ImmutableDictionary<string, object> locals, Manner manner) => call.Function switch
    {
        "_&&_" => SlowLogic.And(Value(call.Arguments[0], locals), Value(call.Arguments[1], locals)),
        "_||_" => SlowLogic.Or(Value(call.Arguments[0], locals), Value(call.Arguments[1], locals)),
        "_?_:_" => Conditional(call.Arguments, locals, manner),
        "stated" => Stated((Node.Select)call.Arguments[0], locals),
        "age" when call.Arguments.Count == 1 =>
            Strict([Value(call.Arguments[0], locals), Variable("asOf")], known => SlowFunctions.Call(call.Function, known)),
        _ => Strict([.. call.Arguments.Select(argument => Value(argument, locals))], known => SlowFunctions.Call(call.Function, known)),
    };

    private static object Map(IReadOnlyList<(object Key, object Value)> entries) =>
        Strict([.. entries.SelectMany(entry => (object[])[entry.Key, entry.Value])], _ => SlowFunctions.MapOf(entries));

    private object Conditional(IReadOnlyList<Node> parts, ImmutableDictionary<string, object> locals, Manner manner) => Value(
        parts[0], locals) switch
    {
        bool condition when Walk(parts[condition ? 1 : 2], locals, manner) is var branch and (not SlowUnknown) => branch,
        var other => AbsentPart(parts, locals, manner) ?? (other is SlowError ? other : SlowUnknown.Instance),
    };

    private SlowPart? AbsentPart(IReadOnlyList<Node> parts, ImmutableDictionary<string, object> locals, Manner manner) =>
        !ImitatesParts(manner)
            ? null
            : parts.Skip(1)
                .Select(part => Walk(part, locals, manner))
                .OfType<SlowPart>()
                .Select(part => part with { Record = null })
                .FirstOrDefault();

    private object Read(SlowPart part, string field, Manner manner) =>
        SlowFacts.Read(
            part,
            field,
            setting.IsOfReporting && setting.Review.Stage == Stage.Submitted,
            manner == Manner.Quiet || (ImitatesParts(manner) && part.Type.Find(field)!.Kind == FieldKind.Object));

    private bool ImitatesParts(Manner manner) => manner != Manner.Value && Imitates(KnownDifference.PartsAreThereOrNot);

    private object Previous() => setting.Previous is null
        ? SlowUnknown.Instance
        : ReferenceEquals(setting.Previous, setting.Review) ? Root : new SlowPart(FieldTable.Review, setting.Previous);

    private bool Imitates(KnownDifference difference) => setting.Imitated.Contains(difference);

    // Silence is a no in a review that has been submitted, except about what it has set aside. Last year's review is not silent when it was
    // not given: nothing is known of it.
    private object Stated(Node.Select fact, ImmutableDictionary<string, object> locals) => Walk(fact.Target, locals, Manner.Quiet) switch
    {
        SlowPart part when SlowFacts.IsStated(part, fact.Field) => true,
        SlowPart part => setting.Review.Stage == Stage.Submitted && !IsSetAside(part, fact.Field) ? false : SlowUnknown.Instance,
        var other => other,
    };

    private bool IsSetAside(SlowPart part, string field) =>
        part.Place is { } place
            && (setting.Review.SetAside ?? []).Any(
                entry => entry.Pointer is { } aside && $"{place}/{field}/".StartsWith($"{aside}/", StringComparison.Ordinal));

    /// <summary>Returns unknown when any of the values is, then the first error, and else what is made of them.</summary>
    private static object Strict(IReadOnlyList<object> values, Func<IReadOnlyList<object>, object> make) =>
        values.Contains(SlowUnknown.Instance) ? SlowUnknown.Instance
        : values.OfType<SlowError>().FirstOrDefault() is { } error ? error
        : make(values);
}
