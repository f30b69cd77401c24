using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules;

namespace Lg.Workbench.Listing;

/// <summary>Chooses requirements: each question that is asked must be answered by one of its words.</summary>
internal sealed record RequirementFilter
{
    public IReadOnlyList<string> Rulesets { get; init; } = [];

    public IReadOnlyList<string> Areas { get; init; } = [];

    public IReadOnlyList<string> Severities { get; init; } = [];

    public IReadOnlyList<string> Bases { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Gets the confidences of which at least one source of the requirement has one.</summary>
    public IReadOnlyList<string> Confidences { get; init; } = [];

    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>Gets the day on which it is in force; a requirement by plan year is so when the day is in one of its years.</summary>
    public DateOnly? InForce { get; init; }

    /// <summary>Returns the requirements that are chosen, in the order of the catalog.</summary>
    public IReadOnlyList<RequirementInfo> Choose(Rulebook rulebook) => [.. rulebook.Requirements.Where(Chooses)];

    /// <summary>Returns what is wrong with the words, with the word that was probably meant.</summary>
    public IEnumerable<UnknownWord> Unknown(Rulebook rulebook)
    {
        var catalog = rulebook.Catalog;
        return
        [
            .. Of("--ruleset", Rulesets, catalog.Rulesets.Select(named => named.Id)),
            .. Of("--area", Areas, catalog.Areas.Select(named => named.Id)),
            .. Of("--severity", Severities, Words<Model.Reports.Severity>()),
            .. Of("--basis", Bases, Words<Model.Reports.Basis>()),
            .. Of("--kind", Kinds, Words<Model.Reports.RequirementKind>()),
            .. Of("--confidence", Confidences, Enum.GetNames<Model.Reports.Confidence>()),
            .. Of("--goal", Goals, catalog.Goals.Select(goal => goal.Key)),
        ];
    }

    private bool Chooses(RequirementInfo requirement) =>
        IsOneOf(Rulesets, requirement.Ruleset)
        && IsOneOf(Areas, requirement.Area)
        && IsOneOf(Severities, JsonText.Word(requirement.Severity))
        && IsOneOf(Bases, JsonText.Word(requirement.Basis))
        && IsOneOf(Kinds, JsonText.Word(requirement.Kind))
        && IsOneOf(Goals, requirement.Goal ?? "")
        && (Confidences is [] || requirement.Sources.Any(source => IsOneOf(Confidences, source.Confidence.ToString())))
        && (InForce is not { } day || Period.Of(requirement).Holds(day));

    private static bool IsOneOf(IReadOnlyList<string> words, string word) => words is [] || words.Contains(word, StringComparer.Ordinal);

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => JsonText.Word(value));

    private static IEnumerable<UnknownWord> Of(string option, IReadOnlyList<string> words, IEnumerable<string> known)
    {
        var all = known.ToList();
        return words.Except(all, StringComparer.Ordinal).Select(word => new UnknownWord(option, word, Suggestion.For(word, all), all));
    }
}

/// <summary>A word that is not one of those that an option takes.</summary>
/// <param name="Option">The option.</param>
/// <param name="Word">The word.</param>
/// <param name="Meant">The word that was probably meant; <c>null</c> when none is like it.</param>
/// <param name="Known">The words that it takes.</param>
internal sealed record UnknownWord(string Option, string Word, string? Meant, IReadOnlyList<string> Known)
{
    // Of areas everybody sees all; goals are too many to be read.
    private const int Few = 60;

    public LocalizedText Message => new($"`{Word}` finns inte för `{Option}`", $"there is no `{Word}` for `{Option}`");

    public LocalizedText Help => Meant is null
        ? new($"välj {Example.Sv}bland {Some}", $"choose {Example.En}among {Some}")
        : new($"menade du `{Meant}`?", $"did you mean `{Meant}`?");

    private LocalizedText Example => Known.Count > Few ? new("till exempel ", "for example ") : new("", "");

    private string Some => string.Join(", ", Known.Take(Few).Select(word => $"`{word}`"));
}
