using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Findings;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Plain;

/// <summary>Words a value of an expression: a fact by its label, a threshold by what it is, a day by its name.</summary>
/// <param name="expression">The expression that the value is a part of.</param>
/// <param name="parameters">The thresholds of the catalog.</param>
internal sealed class TermTeller(TypedExpression expression, ParameterWords parameters)
{
    private readonly Dictionary<string, string> signs = new(
        StringComparer.Ordinal)
    { [Operators.Add] = "+", [Operators.Subtract] = "−", [Operators.Multiply] = "×", [Operators.Divide] = "/" };

    /// <summary>Returns a value as it stands in a sentence.</summary>
    /// <param name="node">The value.</param>
    /// <param name="like">What it is held against, whose unit and words it shares; <c>null</c> for nothing.</param>
    /// <param name="language">The language.</param>
    public string Write(TypedNode node, TypedNode? like, Language language) => node switch
    {
        TypedNode.Member member => Fact(member, language),
        TypedNode.Root { Kind: RootKind.AsOf } => Say(language, "bedömningsdagen", "the day of assessment"),
        TypedNode.Local => Say(language, "den som nämns", "the one named"),
        TypedNode.Constant { Value: Period or TimeSpan or DateSpan or DateTimeOffset } constant =>
            ValueText.Write(constant.Value, constant.Type, language),
        TypedNode.Constant constant => ParameterWords.Value(constant.Value, UnitOf(like), like?.Type, language),
        TypedNode.Parameter parameter => parameters.Write(
            parameter.Name,
            value => ParameterWords.Value(value, parameters.Find(parameter.Name).Unit ?? UnitOf(like), like?.Type, language),
            language),
        TypedNode.Conditional conditional => Conditional(conditional, like, language),
        TypedNode.Widened widened => Write(widened.Inner, like, language),
        TypedNode.ListOf list => Or([.. list.Items.Select(item => Write(item, like, language))], language),
        TypedNode.Macro { Kind: MacroKind.Filter } macro => Filtered(macro, language),
        TypedNode.Macro { Kind: MacroKind.Map, Result: { } result } macro => Say(
            language,
            $"{Write(result, null, language)} för {List(macro.Range, language)}",
            $"{Write(result, null, language)} of {List(macro.Range, language)}"),
        TypedNode.Function function => Function(function, like, language),
        _ => Code(node),
    };

    /// <summary>Returns a value as it stands in a text that has its own unit: a threshold as its number alone.</summary>
    public string Plain(TypedNode node, Language language) => node is TypedNode.Parameter parameter
        ? parameters.Write(parameter.Name, value => ParameterWords.Value(value, null, null, language), language)
        : Write(node, null, language);

    /// <summary>Returns a number as per cent.</summary>
    public string Percent(TypedNode number, Language language) => number switch
    {
        TypedNode.Parameter parameter =>
            parameters.Write(parameter.Name, value => ParameterWords.Value(value, "percent", null, language), language),
        TypedNode.Constant constant => ParameterWords.Value(constant.Value, "percent", null, language),
        _ => Code(number),
    };

    /// <summary>Returns an expression as it is written, for what has no words.</summary>
    public string Code(TypedNode node) => $"`{expression.ClauseOf(node)}`";

    /// <summary>Returns the list that a macro goes through.</summary>
    public string List(TypedNode range, Language language) =>
        range is TypedNode.Macro { Kind: MacroKind.Filter } macro ? Filtered(macro, language) : Write(range, null, language);

    private static string Fact(TypedNode.Member member, Language language)
    {
        var named = Quoted(LabelOf(member, language), language);
        return FactWords.IsOfPrevious(member) ? Say(language, $"{named} i förra årets genomgång", $"{named} in last year's review") : named;
    }

    // The day of last year's decision and that of this one's have the same label: what is decided says which.
    private static string LabelOf(TypedNode.Member member, Language language) => member switch
    {
        {
            Type: not RuleType.List { Item: RuleType.Record },
            Field.IsExistence: false,
            Target: TypedNode.Member { Field: { Type.IsStatable: true } owner },
        } =>
            new NamedFact(member.Field, owner).LabelWithOwner(language),
        _ => NamedFact.Of(member).Label(language),
    };

    private string Filtered(TypedNode.Macro macro, Language language)
    {
        var where = new ConditionTeller(expression, parameters).Tell(macro.Condition!).Inside(language);
        return Say(language, $"{Write(macro.Range, null, language)} där {where}", $"{Write(macro.Range, null, language)} where {where}");
    }

    private string Conditional(TypedNode.Conditional node, TypedNode? like, Language language)
    {
        var test = new ConditionTeller(expression, parameters).Tell(node.Test).Inside(language);
        var (then, otherwise) = (Write(node.Then, like, language), Write(node.Otherwise, like, language));
        return Say(language, $"{then} om {test}, annars {otherwise}", $"{then} if {test}, otherwise {otherwise}");
    }

    private string Function(TypedNode.Function function, TypedNode? like, Language language) => (
        function.Overload.Name, function.Arguments) switch
    {
        ("months", [var count]) => Length(count, months => new Period(months, 0), language),
        ("years", [var count]) => Length(count, years => new Period(years * 12, 0), language),
        ("days", [var count]) => Length(count, days => new Period(0, days), language),
        ("duration", [TypedNode.Constant { Value: string text }]) when Durations.Read(text, out _) is { } time =>
            Phrases.Duration(time, language),
        ("size", [var list]) when list.Type is RuleType.List =>
            Say(language, $"antalet poster under {List(list, language)}", $"the number of items under {List(list, language)}"),
        ("size", [var text]) =>
            Say(language, $"antalet tecken i {Write(text, null, language)}", $"the number of characters of {Write(text, null, language)}"),
        ("year", [var day]) => Say(language, $"året för {Write(day, null, language)}", $"the year of {Write(day, null, language)}"),
        ("day", [var at]) => Say(language, $"dagen för {Write(at, null, language)}", $"the day of {Write(at, null, language)}"),
        ("nextWeekday", [var day]) =>
            Say(language, $"{Write(day, null, language)} eller nästa vardag", $"{Write(day, null, language)} or the next weekday"),
        ("latest", [var days]) =>
            Say(language, $"den senaste dagen bland {Write(days, null, language)}", $"the latest day of {Write(days, null, language)}"),
        ("int" or "double" or "string" or "timestamp", [var same]) => Write(same, like, language),
        (Operators.Add, [var a, var by]) when by.Type == RuleType.Period
            || by.Type == RuleType.Duration => Say(
                language,
                $"{Write(by, null, language)} efter {Write(a, null, language)}",
                $"{Write(by, null, language)} after {Write(a, null, language)}"),
        (Operators.Subtract, [var a, var by]) when by.Type == RuleType.Period
            || by.Type == RuleType.Duration => Say(
                language,
                $"{Write(by, null, language)} före {Write(a, null, language)}",
                $"{Write(by, null, language)} before {Write(a, null, language)}"),
        (var name, [var a, var b]) when signs.TryGetValue(name, out var sign) =>
            $"{Write(a, null, language)} {sign} {Write(b, null, language)}",
        _ => Code(function),
    };

    private string Length(TypedNode count, Func<long, Period> period, Language language) => count switch
    {
        TypedNode.Constant { Value: long number } => Phrases.Period(period(number), language),
        TypedNode.Parameter parameter when parameter.Type == RuleType.Int =>
            parameters.Write(parameter.Name, value => Phrases.Period(period((long)value), language), language),
        _ => Code(count),
    };

    private static string? UnitOf(TypedNode? node) => (node as TypedNode.Member)?.Field.Unit;
}
