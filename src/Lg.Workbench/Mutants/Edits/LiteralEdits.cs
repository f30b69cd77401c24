using System.Globalization;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Workbench.Mutants.Edits;

/// <summary>Changes of what is written out: a number by a step, a word for the next one, a list with a word more or less.</summary>
internal static class LiteralEdits
{
    public static IEnumerable<Edit> Of(Node.Literal literal, TypedPlaces places) => literal.Value switch
    {
        long number => [With("number", literal, number + 1), With("number", literal, number - 1)],
        double number => [With("number", literal, number + StepOf(number)), With("number", literal, number - StepOf(number))],
        bool truth => [With("truth", literal, !truth)],
        string word when places.WordsAt(literal) is { } words => words.Select(choice => choice.Name).SkipWhile(name => name != word).Skip(1)
            .Concat(words.Select(choice => choice.Name)).Where(name => name != word).Take(1).Select(next => With("word", literal, next)),
        string { Length: > 0 } => [With("text", literal, "")],
        _ => [],
    };

    public static IEnumerable<Edit> Of(Node.List list, TypedPlaces places)
    {
        if (list.Items.Count > 1)
        {
            foreach (var item in list.Items)
                yield return new("list", list, list with { Items = [.. list.Items.Where(other => !ReferenceEquals(other, item))] });
        }

        var present = list.Items.OfType<Node.Literal>().Select(item => item.Value).ToHashSet();
        if (places.WordsAt(list)?.FirstOrDefault(choice => !present.Contains(choice.Name)) is { } more)
            yield return new("list", list, list with { Items = [.. list.Items, new Node.Literal(more.Name, list.Span)] });
    }

    private static Edit With(string kind, Node.Literal literal, object value) => new(kind, literal, literal with { Value = value });

    // The last decimal that is written.
    private static double StepOf(double number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 1 : Math.Pow(10, point + 1 - text.Length);
    }
}
