using Lg.Model;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Plain;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Mutants;

/// <summary>Tells what a change does to a condition, in the words of the facts.</summary>
/// <param name="parameters">The thresholds of the catalog.</param>
/// <param name="original">The condition as it is.</param>
/// <param name="changed">The condition with the change.</param>
internal sealed class ChangeTeller(
    ParameterWords parameters, (TypedExpression Expression, TypedPlaces Places) original, TypedExpression changed)
{
    private const int Longest = 160;

    private readonly TypedPlaces changedPlaces = new(changed);

    /// <summary>Returns the change as it stands in a sentence.</summary>
    /// <param name="root">The tree of the condition.</param>
    /// <param name="other">The tree with the change.</param>
    /// <param name="edit">The change.</param>
    public LocalizedText Tell(Node root, Node other, Edit edit) => (edit.Operator, edit.From, edit.To) switch
    {
        ("connective", Node.Call from, Node.Call to) => InBoth(language =>
            $"{Word(from, language)} {Becomes(language)} {Word(to, language)} {Say(language, "mellan", "between")} {Words(Last(from), language)} {Say(language, "och", "and")} {Words(First(from), language)}"),
        ("clause", Node.Call from, var kept) => InBoth(language => Say(language, "villkoret ", "the condition ")
            + Words(from.Arguments.First(argument => !ReferenceEquals(argument, kept)), language)
            + Say(language, " stryks", " is left out")),
        ("branches", Node.Call from, _) => InBoth(language => Say(
            language, "de två fallen byter plats när ", "the two branches change places when ")
            + Words(from.Arguments[0], language)
            + Say(language, " avgör", " decides")),
        ("pattern", Node.Call { Arguments: [_, Node.Literal from] }, Node.Call { Arguments: [_, Node.Literal to] }) =>
            Pattern((string)from.Value, (string)to.Value),
        (_, Node.Literal { Value: not bool } from, Node.Literal to) => Literal(from, to, Around(root, other).Before),
        _ => Whole(Around(root, other), edit),
    };

    private static LocalizedText Pattern(string from, string to)
    {
        if (to.Length == 0)
            return new($"mönstret `{from}` blir tomt, så att allt passar", $"the pattern `{from}` becomes empty, so that everything fits");

        var start = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        var dropped = from.Substring(start, from.Length - to.Length).Trim('|');
        return new($"`{dropped}` stryks ur mönstret `{from}`", $"`{dropped}` is left out of the pattern `{from}`");
    }

    private LocalizedText Literal(Node.Literal from, Node.Literal to, Node around) => InBoth(language =>
        $"{Value(from, language)} {Becomes(language)} {Value(to, language)} {Say(language, "i", "in")} {Words(around, language)}");

    private string Value(Node.Literal literal, Language language) => literal.Value is string word
        ? Quoted(original.Places.WordsAt(literal)?.FirstOrDefault(choice => choice.Name == word)?.Label.In(language) ?? word, language)
        : NodeText.Write(literal);

    private LocalizedText Whole((Node Before, Node After) around, Edit edit) => InBoth(language =>
    {
        var (before, after) = (Words(around.Before, language), Words(changed, changedPlaces.At(around.After), around.After, language));
        return before == after || before.Contains('…', StringComparison.Ordinal)
            ? $"`{NodeText.Write(edit.From)}` {Becomes(language)} `{NodeText.Write(edit.To)}`"
            : $"{before} {Becomes(language)} {after}";
    });

    // The smallest condition that the change stands in: below it are only facts, words and numbers.
    private (Node Before, Node After) Around(Node before, Node after)
    {
        var smallest = (before, after);
        while (true)
        {
            if (original.Places.At(before)?.Type == RuleType.Boolean && changedPlaces.At(after)?.Type == RuleType.Boolean)
                smallest = (before, after);
            var (left, right) = (NodeParts.Of(before), NodeParts.Of(after));
            var differing =
                left.Count != right.Count ? [] : Enumerable.Range(0, left.Count).Where(i => !ReferenceEquals(left[i], right[i])).ToList();
            if (differing is not [var only]
                || before.GetType() != after.GetType()
                || (before is Node.Call a && after is Node.Call b && a.Function != b.Function))
                return smallest;
            (before, after) = (left[only], right[only]);
        }
    }

    private string Words(Node node, Language language) => Words(original.Expression, original.Places.At(node), node, language);

    private string Words(TypedExpression expression, TypedNode? typed, Node node, Language language)
    {
        if (typed is null)
            return $"`{NodeText.Write(node)}`";

        // Half a sentence may lack the half that changes; what is written is often shorter.
        var told = new ConditionTeller(expression, parameters).Tell(typed).Inside(language);
        if (told.Length > Longest && NodeText.Write(node) is { Length: <= Longest } code)
            return $"`{code}`";

        told = Shortened(told, Longest);
        return language == Language.Swedish ? $"”{told.Replace('”', '’')}”" : $"“{told.Replace('“', '‘').Replace('”', '’')}”";
    }

    private static string Word(Node.Call chain, Language language) =>
        Quoted(chain.Function == Operators.And ? Say(language, "och", "and") : Say(language, "eller", "or"), language);

    private static string Becomes(Language language) => Say(language, "blir", "becomes");

    // What stands beside the connective: the last term before it, the first after it.
    private static Node Last(Node.Call chain) =>
        chain.Arguments[0] is Node.Call inner && inner.Function == chain.Function ? Last(inner, 1) : chain.Arguments[0];

    private static Node First(Node.Call chain) =>
        chain.Arguments[1] is Node.Call inner && inner.Function == chain.Function ? Last(inner, 0) : chain.Arguments[1];

    private static Node Last(Node.Call chain, int side) =>
        chain.Arguments[side] is Node.Call inner && inner.Function == chain.Function ? Last(inner, side) : chain.Arguments[side];
}
