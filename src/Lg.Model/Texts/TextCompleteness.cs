using System.Text.RegularExpressions;
using Lg.Model.Fields;

namespace Lg.Model.Texts;

/// <summary>Finds what a text file lacks, and what stands in it that nothing reads.</summary>
internal static partial class TextCompleteness
{
    private static readonly string[] OfTypes = ["description", "name", "it", "who"];

    /// <summary>Returns the problems of a file, each as a line; none when it is complete.</summary>
    /// <param name="texts">The texts of the file.</param>
    /// <param name="model">The texts that say which sentences there are, since these have no table of their own.</param>
    public static IReadOnlyList<string> ProblemsOf(TextSet texts, TextSet model)
    {
        var known = Known(model);
        return
        [
            .. texts.Contents.SelectMany(section => section.Keys.SelectMany(key => ProblemsOf(texts, section.Section, key, known))),
            .. known.Values.SelectMany(section => section.Required
                .Where(key => !texts.Has(section.Name, key))
                .Select(key => $"[{section.Name}] lacks `{key}`")),
        ];
    }

    private static IEnumerable<string> ProblemsOf(TextSet texts, string section, string key, Dictionary<string, Section> known)
    {
        var text = texts.Of(section, key);
        if (Find(section, known) is not { } expected || !expected.Allows(key))
            yield return $"[{section}] has `{key}`, which nothing reads";
        else if (Misfit(text, [.. expected.PlacesOf(key)]) is { } place)
            yield return $"[{section}] `{key}` must have {place} once, and no other place: {text}";
        if (text.Length == 0)
            yield return $"[{section}] `{key}` is empty";
    }

    // Where a type stands in several places, one of them may have words of its own.
    private static Section? Find(string section, Dictionary<string, Section> known) =>
        known.GetValueOrDefault(section)
            ?? (section.Split('.') is [var type, var owner, var field] && FieldOf(type, owner, field) is { } meant
            ? known[meant.TextKey] with { Required = [], Optional = [.. known[meant.TextKey].Required, .. known[meant.TextKey].Optional] }
            : null);

    private static Field? FieldOf(string type, string owner, string field) =>
        FieldTable.All.FirstOrDefault(one => one.Name == type)?.Find(owner)?.Type?.Find(field);

    private static string? Misfit(string text, IReadOnlyList<string> places)
    {
        var used = Place().Matches(text).Select(match => match.Value).Where(place => place is not ("{owner}" or "{Owner}")).ToList();
        return places.FirstOrDefault(place => used.Count(one => one == place) != 1) ?? used.Except(places).FirstOrDefault();
    }

    private static Dictionary<string, Section> Known(TextSet model)
    {
        List<ReviewType> types = [.. FieldTable.All, FieldTable.TypeOf(typeof(AssessmentRequest))];
        var fields = types.SelectMany(type => type.Fields).DistinctBy(field => field.TextKey).Select(field =>
            new Section(field.TextKey, [.. TextForms.RequiredOf(field)], [.. TextForms.OptionalOf(field)], TextForms.PlacesOf));
        var choices = types.SelectMany(type => type.Fields)
            .Where(field => field.Choices.Count > 0)
            .Select(field => (Name: NameOfChoice(field), field.Choices))
            .DistinctBy(choice => choice.Name)
            .Select(choice => new Section(choice.Name, ["description", .. choice.Choices.Select(word => word.Name)], [], _ => []));
        var others = model.Contents
            .Where(section => section.Section is "sentences" or "labels" or "report" or "decision" or "units" or "who")
            .Select(section =>
            new Section(section.Section, [.. section.Keys], [], key => PlacesIn(model.Of(section.Section, key))));
        return types.Select(type => new Section(type.Name, ["description"], OfTypes, _ => []))
            .Concat(fields).Concat(choices).Concat(others)
            .ToDictionary(section => section.Name, StringComparer.Ordinal);
    }

    private static string NameOfChoice(Field field)
    {
        var type = field.Property.PropertyType;
        return (field.Kind == FieldKind.List ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type).Name;
    }

    private static IReadOnlyList<string> PlacesIn(string text) => [.. Place().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex(@"\{\w*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    private sealed record Section(
        string Name, IReadOnlyList<string> Required, IReadOnlyList<string> Optional, Func<string, IReadOnlyList<string>> PlacesOf)
    {
        public bool Allows(string key) => Required.Contains(key) || Optional.Contains(key);
    }
}
