using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Rules;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Listing;

/// <summary>Writes requirements as a table on the screen, as JSON, or as comma-separated values.</summary>
internal static class RequirementTable
{
    private const int IdWidth = 14;
    private const int SeverityWidth = 10;
    private const int PeriodWidth = 18;
    private const int TitleWidth = 100 - IdWidth - SeverityWidth - PeriodWidth;

    public static string Text(IReadOnlyList<RequirementInfo> requirements, int all, Language language)
    {
        StringBuilder text = new();
        Labels labels = new(language);
        if (requirements.Count > 0)
            Row(text, labels.Requirement, labels.Severity, labels.Concerns, labels.Title);
        foreach (var requirement in requirements)
            Row(text, requirement.Id, new Texts(language).Word(requirement.Severity), Period.Of(requirement).Tell().In(language), requirement.Title.In(language));

        var (count, of) = (requirements.Count.ToString(CultureInfo.InvariantCulture), all.ToString(CultureInfo.InvariantCulture));
        text.Append(requirements.Count > 0 ? "\n" : "").Append(new LocalizedText($"{count} av {of} krav.", $"{count} of {of} requirements.").In(language)).Append('\n');
        return text.ToString();
    }

    public static string Json(IReadOnlyList<RequirementInfo> requirements, int all) => JsonText.Write(new JsonObject
    {
        ["count"] = requirements.Count,
        ["of"] = all,
        ["requirements"] = new JsonArray([.. requirements.Select(Of)]),
    });

    public static string Csv(IReadOnlyList<RequirementInfo> requirements, Language language)
    {
        Csv csv = new();
        csv.Row(["id", "ruleset", "area", "severity", "dimension", "kind", "inForceFrom", "inForceUntil", "planYearFrom", "planYearUntil", "goal", "restates", "confidence", "title"]);
        foreach (var one in requirements)
        {
            csv.Row(
            [
                one.Id, one.Ruleset, one.Area, JsonText.Word(one.Severity), JsonText.Word(one.Dimension), JsonText.Word(one.Kind),
                Show(one.InForceFrom), Show(one.InForceUntil), Show(one.PlanYearFrom), Show(one.PlanYearUntil), one.Goal ?? "", one.Restates ?? "",
                string.Join(' ', Confidences(one)), one.Title.In(language),
            ]);
        }

        return csv.ToString();
    }

    private static JsonObject Of(RequirementInfo one)
    {
        JsonObject json = new()
        {
            ["id"] = one.Id,
            ["ruleset"] = one.Ruleset,
            ["area"] = one.Area,
            ["title"] = JsonText.Both(one.Title),
            ["severity"] = JsonText.Word(one.Severity),
            ["dimension"] = JsonText.Word(one.Dimension),
            ["kind"] = JsonText.Word(one.Kind),
            ["confidence"] = JsonText.List([.. Confidences(one)]),
        };
        foreach (var (name, value) in new[] { ("inForceFrom", Show(one.InForceFrom)), ("inForceUntil", Show(one.InForceUntil)), ("goal", one.Goal ?? ""), ("restates", one.Restates ?? "") })
            if (value.Length > 0) json.Add(name, value);
        if (one.PlanYearFrom is { } first) json.Add("planYearFrom", first);
        if (one.PlanYearUntil is { } last) json.Add("planYearUntil", last);
        return json;
    }

    private static IEnumerable<string> Confidences(RequirementInfo one) => one.Sources.Select(source => source.Confidence.ToString()).Distinct();

    private static void Row(StringBuilder text, string id, string severity, string period, string title)
    {
        var before = $"{id.PadRight(IdWidth)}{severity.PadRight(SeverityWidth)}{period.PadRight(PeriodWidth)}";
        foreach (var line in Wrapped(PlainText.OneLine(title)))
        {
            text.Append(PlainText.OneLine(before + line).TrimEnd()).Append('\n');
            before = new(' ', IdWidth + SeverityWidth + PeriodWidth);
        }
    }

    private static IEnumerable<string> Wrapped(string title)
    {
        StringBuilder line = new();
        foreach (var word in title.Split(' '))
        {
            if (line.Length > 0 && PlainText.Columns(line.ToString()) + 1 + PlainText.Columns(word) > TitleWidth)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private static string Show(DateOnly? day) => day?.ToIso() ?? "";

    private static string Show(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
