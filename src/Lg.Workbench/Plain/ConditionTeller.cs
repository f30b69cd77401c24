using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Plain;

/// <summary>
/// Tells what a condition asks without any review: each clause as a statement that has to be true, in the words of the facts. What has no
/// words is told as the expression that it is, so that nothing is left out.
/// </summary>
/// <param name="expression">The condition.</param>
/// <param name="parameters">The thresholds of the catalog.</param>
internal sealed class ConditionTeller(TypedExpression expression, ParameterWords parameters)
{
    private readonly TermTeller terms = new(expression, parameters);
    private readonly RuleType.Choice words = new([.. ParameterWords.ChoicesIn(expression).Distinct()]);

    public static Clause Tell(TypedExpression expression, ParameterWords parameters) =>
        new ConditionTeller(expression, parameters).Tell(expression.Root);

    /// <summary>Returns what a clause asks.</summary>
    /// <param name="node">The clause.</param>
    /// <param name="wanted">Whether it is to hold, or not to hold.</param>
    public Clause Tell(TypedNode node, bool wanted = true) => node switch
    {
        TypedNode.Logic { Kind: LogicKind.Not, Operands: [var inner] } => Tell(inner, !wanted),
        TypedNode.Logic
        {
            Kind: LogicKind.Or,
            Operands: [TypedNode.Logic { Kind: LogicKind.Not, Operands: [TypedNode.Function premise] }, var conclusion],
        } when wanted =>
            If(Tell(premise), Tell(conclusion)),
        TypedNode.Logic logic => Clause.Join(
            (logic.Kind == LogicKind.And) == wanted ? Joint.All : Joint.Any, logic.Operands.Select(operand => Tell(operand, wanted))),
        TypedNode.Conditional conditional => Either(conditional, wanted),
        TypedNode.Macro { Kind: MacroKind.All or MacroKind.Exists or MacroKind.ExistsOne } macro => Items(macro, wanted),
        TypedNode.Stated stated =>
            Clause.Of(FromTexts(texts => new Gathering(texts).Spoken([new Telling.Spoken(NamedFact.Of(stated.Fact), wanted, "")]).Text)),
        TypedNode.Member member => Clause.Of(NamedFact.Of(member).YesNo(wanted)),
        TypedNode.Constant { Value: bool holds } =>
            Clause.Of(holds == wanted ? new("Det är alltid så", "It is always so") : new("Det är aldrig så", "It is never so")),
        TypedNode.Parameter parameter => Clause.Of(InBoth(language => Say(
            language,
            $"Gränsvärdet {Title(parameter, language)} är {ValueText.YesNo(wanted, language)}",
            $"The threshold {Title(parameter, language)} is {ValueText.YesNo(wanted, language)}"))),
        TypedNode.Function function =>
            Clause.Of(new ComparisonTeller(terms).Tell(function, wanted) ?? Test(function, wanted) ?? Code(function, wanted)),
        _ => Clause.Of(Code(node, wanted)),
    };

    // "not this, or that" is how a rule says "if this, then that".
    private static Clause If(Clause premise, Clause conclusion) => Clause.Where(
        InBoth(language => Say(language, $"Om {premise.Inside(language)} gäller att", $"If {premise.Inside(language)},")),
        conclusion);

    private Clause Either(TypedNode.Conditional node, bool wanted) => Clause.Join(
        Joint.Any,
        [
            Clause.Join(Joint.All, [Tell(node.Test), Tell(node.Then, wanted)]),
            Clause.Join(Joint.All, [Tell(node.Test, wanted: false), Tell(node.Otherwise, wanted)]),
        ]);

    private Clause Items(TypedNode.Macro macro, bool wanted)
    {
        var isAny = macro.Condition is TypedNode.Constant { Value: true };
        var list = InBoth(language => terms.List(macro.Range, language));
        return (macro.Kind, wanted) switch
        {
            (MacroKind.Exists, true) when isAny => Clause.Of(InBoth(
                language => Say(language, $"Det finns minst en post under {list.Sv}", $"There is at least one item under {list.En}"))),
            (MacroKind.Exists, false) when isAny =>
                Clause.Of(InBoth(language => Say(language, $"Det finns ingen post under {list.Sv}", $"There is no item under {list.En}"))),
            (MacroKind.Exists, true) =>
                Where($"Under {list.Sv} finns minst en post där", $"Under {list.En} there is at least one item for which"),
            (MacroKind.Exists, false) => Where($"Under {list.Sv} finns ingen post där", $"Under {list.En} there is no item for which"),
            (MacroKind.All, true) => Where($"För varje post under {list.Sv} gäller att", $"For each item under {list.En}"),
            (MacroKind.All, false) => Where($"Inte för varje post under {list.Sv} gäller att", $"Not for each item under {list.En}"),
            (_, true) => Where($"Under {list.Sv} finns exakt en post där", $"Under {list.En} there is exactly one item for which"),
            (_, false) =>
                Where($"Under {list.Sv} finns ingen post, eller flera, där", $"Under {list.En} there is no item, or several, for which"),
        };

        Clause Where(string sv, string en) => Clause.Where(new(sv, en), Tell(macro.Condition!));
    }

    private LocalizedText? Test(TypedNode.Function function, bool wanted) => (function.Overload.Name, function.Arguments) switch
    {
        (Operators.In, [var item, TypedNode.ListOf list]) => InBoth(language =>
            $"{UpperFirst(terms.Write(item, null, language))} {Say(language, wanted ? "är" : "är något annat än", wanted ? "is" : "is anything but")} {Or([.. list.Items.Select(word => terms.Write(word, item, language))], language)}"),
        (Operators.In, [var item, var list]) => Includes(list, ItemOf(list, item), wanted),
        ("contains", [TypedNode.Parameter list, TypedNode.Constant word]) => InBoth(language =>
            $"{Title(list, language)} {Say(language, wanted ? "omfattar" : "omfattar inte", wanted ? "includes" : "does not include")} {ParameterWords.Value(word.Value, null, words, language)}"),
        ("contains", [var text, var part]) => Includes(text, InBoth(language => terms.Write(part, null, language)), wanted),
        ("startsWith", [var text, var part]) => InBoth(language => Verb(
            text,
            part,
            Say(language, wanted ? "börjar med" : "börjar inte med", wanted ? "begins with" : "does not begin with"),
            language)),
        ("endsWith", [var text, var part]) => InBoth(language => Verb(
            text, part, Say(language, wanted ? "slutar med" : "slutar inte med", wanted ? "ends with" : "does not end with"), language)),
        (FullHours.Function, [var at, var end]) => InBoth(language => UpperFirst(Say(
            language,
            $"{terms.Write(at, null, language)} är {(wanted ? "senast" : "senare än")} {terms.Write(end, null, language)} (fram till nästa hela timme beror det på tolkningen)",
            $"{terms.Write(at, null, language)} is {(wanted ? "at latest" : "later than")} {terms.Write(end, null, language)} (until the next full hour it depends on the interpretation)"))),
        ("matches", [var text, ..]) when PatternOf(function) is { } pattern =>
            InBoth(language => $"{UpperFirst(terms.Write(text, null, language))} {Matches(pattern, wanted, language)}"),
        _ => null,
    };

    private LocalizedText Includes(TypedNode list, LocalizedText item, bool wanted) => InBoth(language =>
        $"{UpperFirst(terms.Write(list, null, language))} {Say(language, wanted ? "omfattar" : "omfattar inte", wanted ? "includes" : "does not include")} {item.In(language)}");

    private LocalizedText ItemOf(TypedNode list, TypedNode item) => InBoth(language => item is TypedNode.Constant constant
        && list.Type is RuleType.List { Item: var type }
        ? ParameterWords.Value(constant.Value, null, type, language)
        : terms.Write(item, null, language));

    private string Verb(TypedNode text, TypedNode part, string verb, Language language) =>
        $"{UpperFirst(terms.Write(text, null, language))} {verb} {terms.Write(part, null, language)}";

    private static string Matches(string pattern, bool wanted, Language language)
    {
        var (words, others) = PatternWords.Of(pattern);
        List<string> ways =
        [
            .. words.Count == 0
                ? Array.Empty<string>()
                : [
                    $"{Say(language, wanted ? "innehåller" : "innehåller inte", wanted ? "contains" : "does not contain")} {Or([.. words.Select(word => Quoted(word, language))], language)}",
                ],
            .. others.Count == 0
                ? Array.Empty<string>()
                : [
                    $"{Say(language, wanted ? "passar mönstret" : "passar inte mönstret", wanted ? "fits the pattern" : "does not fit the pattern")} `{string.Join('|', others)}`",
                ],
        ];
        return wanted ? Or(ways, language) : And(ways, language);
    }

    // The pattern stands in the text of the call; its node holds what it was translated to.
    private string? PatternOf(TypedNode.Function call)
    {
        const string Name = ".matches(";
        var text = expression.ClauseOf(call);
        var begin = text.IndexOf(Name, StringComparison.Ordinal);
        return begin < 0 ? null : text[(begin + Name.Length)..^1].Trim('"', '\'');
    }

    private LocalizedText Code(TypedNode node, bool wanted) => wanted
        ? new($"Uttrycket {terms.Code(node)} är sant", $"The expression {terms.Code(node)} is true")
        : new($"Uttrycket {terms.Code(node)} är falskt", $"The expression {terms.Code(node)} is false");

    private string Title(TypedNode.Parameter parameter, Language language) =>
        Quoted(parameters.Find(parameter.Name).Title.In(language), language);
}
