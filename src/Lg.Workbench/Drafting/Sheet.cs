using System.Globalization;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Drafting;

/// <summary>
/// The answers so far, read as what they mean. What has not been answered, or not so that it can be used, is <c>null</c>.
/// </summary>
internal sealed class Sheet(OpenedCatalog opened)
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public OpenedCatalog Opened => opened;

    public Catalog Catalog => opened.Rulebook!.Compiled.Source;

    public Pattern? Pattern => this["pattern"] is { } word ? Gallery.Find(word)?.Pattern : null;

    public FactPath? Fact => this["fact"] is { } path ? FactSearch.Find(path) : null;

    /// <summary>Gets the parameter that exists already; <c>null</c> for a new one.</summary>
    public Parameter? KnownParameter => Catalog.Parameters.FirstOrDefault(parameter => parameter.Name == this["parameter"]);

    /// <summary>Gets the goal that exists already; <c>null</c> for a new one.</summary>
    public GoalTemplate? KnownGoal => Catalog.Goals.FirstOrDefault(goal => goal.Key == this["goal"]);

    public bool IsQuestion => Pattern == Drafting.Pattern.Question;

    public bool NeedsLimit =>
        Pattern is Drafting.Pattern.Within or Drafting.Pattern.By or Drafting.Pattern.AtLeast or Drafting.Pattern.AtMost;

    public bool NeedsNewParameter => NeedsLimit && this["parameter"] is not null && KnownParameter is null;

    public bool HasOtherLimitSource => NeedsNewParameter && this["limit-source"] != this["source"];

    public bool NeedsNewGoal => this["goal"] is not null && KnownGoal is null;

    public IReadOnlyList<string> Words =>
        [.. (this["words"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public DateOnly? CaseDate => Day(this["as-of"]);

    public string? this[string name] => values.GetValueOrDefault(name);

    public void Set(string name, string value) => values[name] = value;

    public void Remove(string name) => values.Remove(name);

    /// <summary>Returns a text in both languages.</summary>
    public Model.LocalizedText Text(string name) => new(this[$"{name}-sv"] ?? "", this[$"{name}-en"] ?? "");

    /// <summary>Reads a day of the calendar; <c>null</c> when it is not one.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 9990
            ? day
            : null;

    /// <summary>Reads a year; <c>null</c> when it is not one.</summary>
    public static int? Year(string? text) =>
        text is { Length: 4 }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1900 and <= 9990
            ? year
            : null;

    /// <summary>Reads a whole number that is not negative; <c>null</c> when it is not one.</summary>
    public static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Reads a number with a decimal comma or point; <c>null</c> when it is not one.</summary>
    public static decimal? Number(string? text) =>
        decimal.TryParse(
            text?.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number)
            ? number
            : null;
}
