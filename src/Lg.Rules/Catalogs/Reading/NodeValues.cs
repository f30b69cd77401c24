using System.Globalization;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Catalogs;

/// <summary>Reads single values; <c>null</c> means that what was wrong is in the bag.</summary>
internal static class NodeValues
{
    public static string? Text(YamlNode node, DiagnosticBag bag)
    {
        if (Scalar(node, Expected.Text, bag) is not { } scalar) return null;
        if (scalar.Text.Trim() is { Length: > 0 } text) return text;

        bag.EmptyText(scalar);
        return null;
    }

    public static string? Id(YamlNode node, IdPattern pattern, DiagnosticBag bag)
    {
        if (Text(node, bag) is not { } id) return null;

        // An id that breaks the pattern can still be referred to: that is one mistake, not two.
        if (!pattern.Fits(id)) bag.BadId(node, id, pattern);
        return id;
    }

    public static SourceText? Expression(YamlNode node, DiagnosticBag bag)
    {
        if (Scalar(node, Expected.Expression, bag) is not { } scalar) return null;

        if (scalar.Text.Trim().Length == 0)
            bag.EmptyText(scalar);
        else if (scalar.Style != ScalarStyle.Literal)
            bag.ExpressionNotLiteral(scalar);
        return Fragment.Of(scalar);
    }

    public static T? Word<T>(YamlNode node, IReadOnlyDictionary<string, T> words, DiagnosticBag bag)
        where T : struct
    {
        if (Text(node, bag) is not { } word) return null;
        if (words.TryGetValue(word, out var value)) return value;

        bag.UnknownWord(node, word, words.Keys);
        return null;
    }

    public static bool? Flag(YamlNode node, DiagnosticBag bag)
    {
        if (Scalar(node, Expected.Flag, bag) is not { } scalar) return null;

        var kind = CoreSchema.KindOf(scalar);
        if (kind is ScalarKind.True or ScalarKind.False) return kind == ScalarKind.True;

        bag.WrongType(node, Expected.Flag);
        return null;
    }

    public static DateOnly? Date(YamlNode node, DiagnosticBag bag)
    {
        if (Scalar(node, Expected.Date, bag) is not { } scalar) return null;
        if (IsDate(scalar.Text, out var date)) return date;

        bag.NotADate(scalar);
        return null;
    }

    public static bool IsDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static int? Year(YamlNode node, DiagnosticBag bag)
    {
        if (Scalar(node, Expected.Year, bag) is not { } scalar) return null;
        if (scalar.Text.Length == 4
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= 1900) return year;

        bag.NotAYear(scalar);
        return null;
    }

    public static IReadOnlyList<YamlNode> Items(YamlNode node, DiagnosticBag bag)
    {
        if (node is YamlNode.Sequence list) return list.Items;

        bag.WrongType(node, Expected.List);
        return [];
    }

    private static YamlNode.Scalar? Scalar(YamlNode node, Model.LocalizedText expected, DiagnosticBag bag)
    {
        if (node is YamlNode.Scalar scalar) return scalar;

        bag.WrongType(node, expected);
        return null;
    }
}
