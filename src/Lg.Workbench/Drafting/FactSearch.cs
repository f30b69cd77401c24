using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;

namespace Lg.Workbench.Drafting;

/// <summary>Finds facts by their paths, and by the words of their labels.</summary>
internal static class FactSearch
{
    private const int Candidates = 10;

    /// <summary>Returns the fact of a path, written from the review or from an item; <c>null</c> when there is none.</summary>
    public static FactPath? Find(string text)
    {
        var path = Plain(text);
        return FactPath.All.FirstOrDefault(fact => fact.Path == path) ?? FactPath.All.FirstOrDefault(fact => fact.PathInReview == path);
    }

    /// <summary>
    /// Returns the facts that fit a pattern and whose labels and questions have every word, those with the words in their label first.
    /// </summary>
    public static IReadOnlyList<FactPath> ByWords(string text, Pattern? pattern)
    {
        var words = text.Split([' ', '.', ',', '–'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] :
        [
            .. FactPath.All.Where(fact => pattern is not { } chosen || Fits(fact, chosen))
                .Where(fact => words.All(word => Words(fact).Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(fact => words.Count(word => fact.Name.Sv.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .Take(Candidates),
        ];
    }

    /// <summary>Returns the path that was probably meant; <c>null</c> when none is like it.</summary>
    public static string? Meant(string text)
    {
        // Whoever leaves out where it lies means its name.
        var path = Plain(text);
        var length = path.Split('.').Length;
        var ends = FactPath.All
            .SelectMany(
                fact => new[] { fact.Path, fact.PathInReview },
                (fact, whole) => (fact.Path, End: string.Join('.', whole.Split('.').TakeLast(length))))
            .ToList();
        return Suggestion.For(path, ends.Select(end => end.End)) is { } meant ? ends.First(end => end.End == meant).Path : null;
    }

    /// <summary>Returns whether a pattern can ask something of a fact.</summary>
    public static bool Fits(FactPath fact, Pattern pattern) => pattern switch
    {
        Pattern.Yes => fact.Fact.Kind == FieldKind.Boolean,
        Pattern.Exists => fact.Fact.Kind == FieldKind.List || IsStatable(fact),
        Pattern.Within or Pattern.By => fact.Fact.Kind == FieldKind.Date,
        Pattern.AtLeast or Pattern.AtMost => fact.Fact.Kind is FieldKind.Integer or FieldKind.Number,
        Pattern.OneOf => fact.Fact.Kind == FieldKind.Choice,
        Pattern.EachItem => fact.Subject is not null && (fact.Fact.Kind == FieldKind.Boolean || IsStatable(fact)),
        Pattern.Reported => fact.Fact.Kind != FieldKind.Object || IsStatable(fact),
        Pattern.Question => true,
    };

    /// <summary>Returns what a pattern asks for, in words that follow "behöver".</summary>
    public static LocalizedText Wanted(Pattern pattern) => pattern switch
    {
        Pattern.Yes => new("en ja-eller-nej-fråga", "a question of yes or no"),
        Pattern.Exists => new("något som kan finnas eller inte, eller en lista", "something that can be there or not, or a list"),
        Pattern.Within or Pattern.By => new("ett datum", "a date"),
        Pattern.AtLeast or Pattern.AtMost => new("ett tal", "a number"),
        Pattern.OneOf => new("ett val bland ord", "a choice among words"),
        Pattern.EachItem => new("en ja-eller-nej-fråga om varje post i en lista", "a question of yes or no about each item of a list"),
        Pattern.Reported or Pattern.Question => new("en uppgift", "a fact"),
    };

    private static bool IsStatable(FactPath fact) => fact.Fact is { Kind: FieldKind.Object, Type.IsStatable: true };

    private static string Words(FactPath fact) =>
        string.Join(' ', (fact.Subject?.Path ?? []).Concat(fact.Steps).Select(step => step.Label.Sv).Append(fact.Fact.Question.Sv));

    private static string Plain(string text)
    {
        var path = text.Trim().TrimStart('/').Replace('/', '.');
        path = path.StartsWith("review.", StringComparison.Ordinal) && FactPath.All.All(fact => fact.Path != path)
            ? path["review.".Length..]
            : path;
        return path.EndsWith(".exists", StringComparison.Ordinal) ? path[..^".exists".Length] : path;
    }
}
