using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Texts;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Plain;

/// <summary>Tells what a parameter is: its value, and from when it is another.</summary>
internal sealed class ParameterWords(IReadOnlyList<Parameter> parameters)
{
    public Parameter Find(string name) => parameters.First(parameter => parameter.Name == name);

    /// <summary>Returns <c>12 månader</c>, or <c>12 månader (från och med planår 2026: 6 månader)</c>.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="write">Writes one value.</param>
    /// <param name="language">The language.</param>
    public string Write(string name, Func<object, string> write, Language language)
    {
        var parameter = Find(name);
        var later = parameter.Values.Skip(1)
            .Select(value => Say(
                language,
                $"från och med {Start(parameter, value, language)}: {write(value.Value)}",
                $"from {Start(parameter, value, language)} on: {write(value.Value)}"))
            .ToList();
        var first = write(parameter.Values[0].Value);
        return later.Count == 0 ? first : $"{first} ({string.Join("; ", later)})";
    }

    /// <summary>Returns a value with the unit of its parameter, or of the fact that it is held against.</summary>
    public static string Value(object value, string? unit, RuleType? like, Language language) => value switch
    {
        DateOnly day => Phrases.Date(day, language),
        0L => "0",
        long number => Units.With(number, unit, TextSet.In(language)),
        double number => Units.With(number, unit, TextSet.In(language)),
        string text when like is RuleType.Choice { Words: { Count: > 0 } words } =>
            string.Join(", ", Words(text, words).Select(word => Quoted(word.In(language), language))),
        string text => Quoted(text, language),
        _ => ValueText.Write(value, like ?? RuleType.Text, language),
    };

    /// <summary>Returns the closed words that the facts of an expression may be.</summary>
    public static IEnumerable<ChoiceValue> ChoicesIn(TypedExpression expression) =>
        expression.Nodes.OfType<TypedNode.Member>()
            .Select(member => member.Type)
            .OfType<RuleType.Choice>()
            .SelectMany(choice => choice.Words);

    // A threshold may name several words with spaces between.
    private static IEnumerable<LocalizedText> Words(string text, IReadOnlyList<ChoiceValue> words)
    {
        var named = text.Split(' ').Select(name => words.FirstOrDefault(word => word.Name == name)).ToList();
        return named.Contains(null)
            ? [new(text, text)]
            : named.Select(word => InBoth(language => Phrases.InSentence(word!.Label.In(language))));
    }

    /// <summary>Returns when a value begins: a day, or a plan year.</summary>
    public static string Start(Parameter parameter, ParameterValue value, Language language) => Day(parameter, value.From, language);

    /// <summary>Returns the last day or plan year of a value; <c>null</c> when it has none.</summary>
    public static string? End(Parameter parameter, ParameterValue value, Language language) =>
        value.Until is { } until ? Day(parameter, until, language)
        : parameter.Values.SkipWhile(other => other != value).Skip(1).FirstOrDefault() is { } next
            ? Day(parameter, next.From.AddDays(-1), language)
        : null;

    private static string Day(Parameter parameter, DateOnly day, Language language) => parameter.Axis == ParameterAxis.PlanYear
        ? Say(language, $"planår {Year(day)}", $"plan year {Year(day)}")
        : Phrases.Date(DateSpan.Of(day), language);

    private static string Year(DateOnly day) => day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
