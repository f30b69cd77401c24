using System.Globalization;
using Lg.Model.Fields;
using Lg.Model.Texts;

namespace Lg.Model;

/// <summary>The words that people read for what programs know by name: verdicts, severities, choices, fields.</summary>
/// <example><code>Words.Of(Verdict.NotMet, CultureInfo.GetCultureInfo("sv-SE")) // inte uppfyllt</code></example>
public static class Words
{
    /// <summary>Returns the word of a verdict, a severity, another judgement of a report, or a choice of a review.</summary>
    /// <typeparam name="TWord">The set that it is of.</typeparam>
    /// <param name="word">The member.</param>
    /// <exception cref="ArgumentException">The set, or the number that is given as a member of it, has no words for people.</exception>
    public static LocalizedText Of<TWord>(TWord word)
        where TWord : struct, Enum
    {
        var name = FieldTable.CamelCase(word.ToString());
        return InBoth(typeof(TWord).Name, name) ?? InBoth("report", $"{FieldTable.CamelCase(typeof(TWord).Name)}.{name}")
            ?? throw new ArgumentException($"`{typeof(TWord).Name}.{word}` has no words for people", nameof(word));
    }

    /// <summary>Returns the word of a verdict, a severity, another judgement of a report, or a choice of a review.</summary>
    /// <typeparam name="TWord">The set that it is of.</typeparam>
    /// <param name="word">The member.</param>
    /// <param name="culture">The culture of the reader, as for <see cref="LocalizedText.In(CultureInfo)"/>.</param>
    /// <exception cref="ArgumentException">The set, or the number that is given as a member of it, has no words for people.</exception>
    public static string Of<TWord>(TWord word, CultureInfo culture)
        where TWord : struct, Enum => Of(word).In(culture);

    /// <summary>Returns the label of a field.</summary>
    /// <param name="field">The field; <see cref="FieldTable.Find"/> finds it by its place.</param>
    /// <param name="culture">The culture of the reader, as for <see cref="LocalizedText.In(CultureInfo)"/>.</param>
    public static string Of(Field field, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Label.In(culture);
    }

    private static LocalizedText? InBoth(string section, string key) =>
        TextSet.Swedish.Find(section, key) is { } sv && TextSet.English.Find(section, key) is { } en ? new(sv, en) : null;
}
