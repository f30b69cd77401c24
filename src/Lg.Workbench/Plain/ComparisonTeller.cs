using Lg.Model;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Plain;

/// <summary>Words a comparison as what is asked for: at least so many, at most so long ago, one of these words.</summary>
internal sealed class ComparisonTeller(TermTeller terms)
{
    /// <summary>Returns what has to hold; <c>null</c> when the function is no comparison.</summary>
    /// <param name="function">The comparison.</param>
    /// <param name="wanted">Whether it is to hold, or not to hold.</param>
    public LocalizedText? Tell(TypedNode.Function function, bool wanted)
    {
        if (!Operators.IsComparison(function.Overload.Name))
            return null;

        var name = wanted ? function.Overload.Name : Operators.Opposite(function.Overload.Name);
        var (left, right) = (function.Arguments[0], function.Arguments[1]);
        return (IsFixed(left) && !IsFixed(right)) || IsLastDay(left, name)
            ? Tell(right, Operators.Turned(name), left)
            : Tell(left, name, right);
    }

    // "sent at the latest on the last day", not "the last day is at the earliest when it was sent".
    private static bool IsLastDay(TypedNode left, string name) =>
        left is TypedNode.Function { Overload.Name: "nextWeekday" } && (name is Operators.GreaterOrEqual or Operators.Greater);

    private LocalizedText Tell(TypedNode left, string name, TypedNode right) => InBoth(language =>
        IsTime(left) ? Time(left, name, right, language)
        : ShareOf(left, right) is var (part, whole, percent)
            ? $"{UpperFirst(terms.Write(part, null, language))} {Relation(name, Say(language, $"{percent(language)} av {terms.Write(whole, null, language)}", $"{percent(language)} of {terms.Write(whole, null, language)}"), left, language)}"
        : name == Operators.Equal && right is TypedNode.Member
            ? Say(
                language,
                $"{UpperFirst(terms.Write(left, null, language))} är samma som {terms.Write(right, null, language)}",
                $"{UpperFirst(terms.Write(left, null, language))} is the same as {terms.Write(right, null, language)}")
        : IsSome(left, name, right) ? Some(left, name, language)
        : $"{UpperFirst(terms.Write(left, right, language))} {Relation(name, terms.Write(right, left, language), left, language)}");

    private string Some(TypedNode size, string name, Language language)
    {
        var list = terms.List(((TypedNode.Function)size).Arguments[0], language);
        return name is Operators.Equal or Operators.LessOrEqual or Operators.Less
            ? Say(language, $"Det finns ingen post under {list}", $"There is no item under {list}")
            : Say(language, $"Det finns minst en post under {list}", $"There is at least one item under {list}");
    }

    private static string Relation(string name, string value, TypedNode left, Language language) => name switch
    {
        Operators.Equal => Say(language, $"är {value}", $"is {value}"),
        Operators.NotEqual when value is "””" or "“”" => Say(language, "är inte tom", "is not empty"),
        Operators.NotEqual => left.Type == RuleType.Boolean || left.Type == RuleType.Text
            ? Say(language, $"är inte {value}", $"is not {value}")
            : Say(language, $"är något annat än {value}", $"is anything but {value}"),
        Operators.GreaterOrEqual => Say(language, $"är minst {value}", $"is at least {value}"),
        Operators.Greater => Say(language, $"är mer än {value}", $"is more than {value}"),
        Operators.LessOrEqual => Say(language, $"är högst {value}", $"is at most {value}"),
        _ => Say(language, $"är mindre än {value}", $"is less than {value}"),
    };

    // Moved by a length of time, one day is held against another: "högst 12 månader före", not "plus 12 månader är minst".
    private string Time(TypedNode left, string name, TypedNode right, Language language)
    {
        var (a, b) = (Moved(left), Moved(right));
        return (a, b) switch
        {
            ({ Shift: { } shift, IsBack: false }, { Shift: null, Day: TypedNode.Member }) =>
                Apart(b.Day, Distance(name, isUpper: true), shift, Say(language, "efter", "after"), a.Day, language),
            ({ Shift: { } shift, IsBack: false }, { Shift: null }) =>
                Apart(a.Day, Distance(name, isUpper: true), shift, Say(language, "före", "before"), b.Day, language),
            ({ Shift: { } shift, IsBack: true }, { Shift: null }) =>
                Apart(a.Day, Distance(name, isUpper: false), shift, Say(language, "efter", "after"), b.Day, language),
            ({ Shift: null }, { Shift: { } shift, IsBack: false }) =>
                Apart(a.Day, Distance(name, isUpper: false), shift, Say(language, "efter", "after"), b.Day, language),
            ({ Shift: null }, { Shift: { } shift, IsBack: true }) =>
                Apart(a.Day, Distance(name, isUpper: true), shift, Say(language, "före", "before"), b.Day, language),
            _ => $"{UpperFirst(terms.Write(left, right, language))} {When(name, terms.Write(right, left, language), language)}",
        };
    }

    private string Apart(TypedNode day, string distance, TypedNode shift, string way, TypedNode other, Language language)
    {
        var (first, length, second) =
            (UpperFirst(terms.Write(day, null, language)), terms.Write(shift, null, language), terms.Write(other, null, language));
        return distance switch
        {
            Operators.LessOrEqual =>
                Say(language, $"{first} är högst {length} {way} {second}", $"{first} is at most {length} {way} {second}"),
            Operators.Less =>
                Say(language, $"{first} är mindre än {length} {way} {second}", $"{first} is less than {length} {way} {second}"),
            Operators.GreaterOrEqual =>
                Say(language, $"{first} är minst {length} {way} {second}", $"{first} is at least {length} {way} {second}"),
            Operators.Greater =>
                Say(language, $"{first} är mer än {length} {way} {second}", $"{first} is more than {length} {way} {second}"),
            Operators.Equal => Say(language, $"{first} är {length} {way} {second}", $"{first} is {length} {way} {second}"),
            _ => Say(language, $"{first} är inte {length} {way} {second}", $"{first} is not {length} {way} {second}"),
        };
    }

    // "x + 12 months >= y" says that x lies at most 12 months before y.
    private static string Distance(string name, bool isUpper) => isUpper ? Operators.Turned(name) : name;

    private static string When(string name, string value, Language language) => name switch
    {
        Operators.Equal => Say(language, $"är {value}", $"is {value}"),
        Operators.NotEqual => Say(language, $"är inte {value}", $"is not {value}"),
        Operators.GreaterOrEqual => Say(language, $"är tidigast {value}", $"is {value} at the earliest"),
        Operators.Greater => Say(language, $"är efter {value}", $"is after {value}"),
        Operators.LessOrEqual => Say(language, $"är senast {value}", $"is {value} at the latest"),
        _ => Say(language, $"är före {value}", $"is before {value}"),
    };

    private static (TypedNode Day, TypedNode? Shift, bool IsBack) Moved(TypedNode node) => node switch
    {
        TypedNode.Function { Overload.Name: Operators.Add, Arguments: [var day, var by] } when IsLength(by) && IsTime(day) =>
            (day, by, false),
        TypedNode.Function { Overload.Name: Operators.Add, Arguments: [var by, var day] } when IsLength(by) && IsTime(day) =>
            (day, by, false),
        TypedNode.Function { Overload.Name: Operators.Subtract, Arguments: [var day, var by] } when IsLength(by) && IsTime(day) =>
            (day, by, true),
        _ => (node, null, false),
    };

    // "x * 100 >= y * 75" says that x is at least 75 per cent of y, without a division.
    private (TypedNode Part, TypedNode Whole, Func<Language, string> Percent)? ShareOf(TypedNode left, TypedNode right) => (
        left, right) switch
    {
        (TypedNode.Function { Overload.Name: Operators.Multiply, Arguments: [var part, TypedNode.Constant { Value: 100L }] },
            TypedNode.Function
            {
                Overload.Name: Operators.Multiply,
                Arguments: [var whole, TypedNode.Parameter or TypedNode.Constant],
            } times) =>
             (part, whole, language => terms.Percent(times.Arguments[1], language)),
        _ => null,
    };

    private static bool IsTime(TypedNode node) => node.Type == RuleType.Date || node.Type == RuleType.Instant;

    private static bool IsLength(TypedNode node) => node.Type == RuleType.Period || node.Type == RuleType.Duration;

    private static bool IsSome(TypedNode left, string name, TypedNode right) =>
        left is TypedNode.Function { Overload.Name: "size", Arguments: [{ Type: RuleType.List }] }
            && right is TypedNode.Constant { Value: long number }
        && (
            name,
            number) is (Operators.Greater, 0)
                or (Operators.GreaterOrEqual, 1)
                or (Operators.NotEqual, 0)
                or (Operators.Equal, 0)
                or (Operators.LessOrEqual, 0)
                or (Operators.Less, 1);

    // What the catalog fixes, or the day of assessment, stands after the fact that is held against it.
    private static bool IsFixed(TypedNode node) => !Parts.WithAll(node).Any(part => part is TypedNode.Member or TypedNode.Local);
}
