using System.Text.Json;
using Lg.Api.Endpoints.Queries;
using Lg.Model;
using Lg.Rules;

namespace Lg.Api.Endpoints;

/// <summary>Which requirements are asked for.</summary>
internal sealed record RequirementQuery
{
    private static readonly QueryParameter.Ids Ruleset = new("ruleset", "The id of a rule set; they are in `/v1/catalog`.");
    private static readonly QueryParameter.Ids Area = new("area", "The id of an area; they are in `/v1/catalog`.");
    private static readonly QueryParameter.Words Severity =
        new("severity", "How severe it is when it is not met.", "SeverityLevel", ["critical", "major", "minor", "advice"]);
    private static readonly QueryParameter.Words Basis =
        new("basis", "What its criterion rests on.", "BasisWord", ["law", "city", "standard", "practice", "inference"]);
    private static readonly QueryParameter.Day InForceOn =
        new("inForceOn", "A day on which they are in force. One that is in force by plan year is when the day is in such a year.");
    private static readonly QueryParameter.Text Text = new(
        "text", "A text in the id, title, purpose or remedy, in either language; capital and small letters are the same.", Longest: 100);
    private static readonly QueryParameter.Number PageSize = new("limit", "How many to answer with.", Least: 1, Most: 500, Absent: 100);
    private static readonly QueryParameter.Number PageStart =
        new("offset", "How many to leave out before them.", Least: 0, Most: 100_000, Absent: 0);

    /// <summary>Gets the parameters of the address.</summary>
    public static IReadOnlyList<QueryParameter> Parameters { get; } =
        [Ruleset, Area, Severity, Basis, InForceOn, Text, PageSize, PageStart];

    public required IReadOnlyList<string> Rulesets { get; init; }

    public required IReadOnlyList<string> Areas { get; init; }

    public required IReadOnlyList<string> Severities { get; init; }

    public required IReadOnlyList<string> Bases { get; init; }

    public required DateOnly? Day { get; init; }

    public required string? Words { get; init; }

    public required int Limit { get; init; }

    public required int Offset { get; init; }

    public static RequirementQuery From(QueryReader query) => new()
    {
        Rulesets = query.Read(Ruleset),
        Areas = query.Read(Area),
        Severities = query.Read(Severity),
        Bases = query.Read(Basis),
        Day = query.Read(InForceOn),
        Words = query.Read(Text),
        Limit = query.Read(PageSize),
        Offset = query.Read(PageStart),
    };

    /// <summary>Returns whether a requirement is asked for.</summary>
    public bool Permits(RequirementInfo requirement) =>
        Permits(Rulesets, requirement.Ruleset)
        && Permits(Areas, requirement.Area)
        && Permits(Severities, WordOf(requirement.Severity))
        && Permits(Bases, WordOf(requirement.Basis))
        && (Day is not { } day || IsInForce(requirement, day))
        && (Words is not { } words || TextsOf(requirement).Any(text => text.Contains(words, StringComparison.OrdinalIgnoreCase)));

    private static bool Permits(IReadOnlyList<string> filter, string value) =>
        filter.Count == 0 || filter.Contains(value, StringComparer.Ordinal);

    private static bool IsInForce(RequirementInfo requirement, DateOnly day) =>
        !(day < requirement.InForceFrom) && !(requirement.InForceUntil < day)
        && !(day.Year < requirement.PlanYearFrom) && !(requirement.PlanYearUntil < day.Year);

    private static IEnumerable<string> TextsOf(RequirementInfo requirement) =>
        [requirement.Id, .. Both(requirement.Title), .. Both(requirement.Purpose), .. Both(requirement.Remedy)];

    private static IEnumerable<string> Both(LocalizedText text) => [text.Sv, text.En];

    private static string WordOf(Enum word) => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
