using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Rules;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Listing;

/// <summary>Writes requirements as a table on the screen, as JSON, or as comma-separated values.</summary>
internal static class RequirementTable
{
    /// <summary>Writes a table for the screen.</summary>
    /// <param name="requirements">The requirements that are chosen.</param>
    /// <param name="all">How many there are to choose from.</param>
    /// <param name="idle">The ids of those that are not judged.</param>
    /// <param name="language">The language.</param>
    public static string Text(IReadOnlyList<RequirementInfo> requirements, int all, IReadOnlyList<string> idle, Language language)
    {
        TextPage page = new();
        Texts texts = new(language);
        if (requirements.Count > 0)
            Row(page, texts.Label.Requirement, texts.Label.Severity, texts.Label.Concerns, texts.Label.Title);
        foreach (var one in requirements)
            Row(page, one.Id, texts.Word(one.Severity), Period.Of(one).Tell().In(language), one.Title.In(language));

        page.Blank();
        page.Line(new LocalizedText(
            FormattableString.Invariant($"{requirements.Count} av {all} krav."),
            FormattableString.Invariant($"{requirements.Count} of {all} requirements.")).In(
            language));
        if (idle.Count > 0)
            page.Line(new LocalizedText(
                $"Indragna eller utkast, som inte bedöms: {string.Join(", ", idle)}.",
                $"Retired or drafts, which are not judged: {string.Join(", ", idle)}.").In(
                language));
        return page.ToString();
    }

    public static string Json(IReadOnlyList<RequirementInfo> requirements, int all) => JsonText.Write(new JsonObject
    {
        ["count"] = requirements.Count,
        ["of"] = all,
        ["requirements"] = new JsonArray([.. requirements.Select(Of)]),
    });

    public static string Csv(
        IReadOnlyList<RequirementInfo> requirements, Language language) => CsvWriter.Write(Block.Table.Of<RequirementInfo>(
        "",
        requirements,
        new("id", one => one.Id),
        new("ruleset", one => one.Ruleset),
        new("area", one => one.Area),
        new("severity", one => JsonText.Word(one.Severity)),
        new("basis", one => JsonText.Word(one.Basis)),
        new("dimension", one => JsonText.Word(one.Dimension)),
        new("kind", one => JsonText.Word(one.Kind)),
        new("inForceFrom", one => Show(one.InForceFrom)),
        new("inForceUntil", one => Show(one.InForceUntil)),
        new("planYearFrom", one => Show(one.PlanYearFrom)),
        new("planYearUntil", one => Show(one.PlanYearUntil)),
        new("goal", one => one.Goal ?? ""),
        new("restates", one => one.Restates ?? ""),
        new("confidence", one => string.Join(' ', Confidences(one))),
        new("title", one => one.Title.In(language))));

    private static JsonObject Of(RequirementInfo one)
    {
        JsonObject json = new()
        {
            ["id"] = one.Id,
            ["ruleset"] = one.Ruleset,
            ["area"] = one.Area,
            ["title"] = JsonText.Both(one.Title),
            ["severity"] = JsonText.Word(one.Severity),
            ["basis"] = JsonText.Word(one.Basis),
            ["dimension"] = JsonText.Word(one.Dimension),
            ["kind"] = JsonText.Word(one.Kind),
            ["confidence"] = JsonText.List([.. Confidences(one)]),
        };
        foreach (var (name, value) in new[]
        {
            ("inForceFrom", Show(one.InForceFrom)),
            ("inForceUntil", Show(one.InForceUntil)),
            ("goal", one.Goal ?? ""),
            ("restates", one.Restates ?? ""),
        })
            if (value.Length > 0) json.Add(name, value);
        if (one.PlanYearFrom is { } first) json.Add("planYearFrom", first);
        if (one.PlanYearUntil is { } last) json.Add("planYearUntil", last);
        return json;
    }

    private static IEnumerable<string> Confidences(RequirementInfo one) =>
        one.Sources.Select(source => source.Confidence.ToString()).Distinct();

    private static void Row(TextPage page, string id, string severity, string period, string title) =>
        page.Entry($"{id,-14}{severity,-10}{period,-18}", title);

    private static string Show(DateOnly? day) => day?.ToIso() ?? "";

    private static string Show(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
