using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Workbench.Drafting;

/// <summary>Writes the parts of a new requirement as items of lists in YAML, in the style of the shipped catalog.</summary>
internal sealed class DraftYaml
{
    private static readonly string[] EndsOfPeriod = ["from", "until"];

    private readonly StringBuilder text = new();
    private readonly string indent;
    private bool isFirst = true;

    private DraftYaml(string indent) => this.indent = indent;

    public static string Requirement(Sheet sheet, string indent)
    {
        DraftYaml yaml = new(indent);
        yaml.Line($"id: {sheet["id"]}");
        yaml.Both("title", sheet.Text("title"));
        yaml.Both("purpose", sheet.Text("purpose"));
        yaml.Line("sources:");
        yaml.Line($"  - {Pin(sheet, "")}");
        yaml.Line(sheet.HasOtherLimitSource ? $"  - {Pin(sheet, "limit-")}" : null);
        yaml.Line($"severity: {sheet["severity"]}");
        yaml.Line($"dimension: {sheet["dimension"]}");
        yaml.Line($"basis: {JsonText.Word(BasisAnswers.Of(sheet)!.Value)}");
        yaml.Line(sheet.Pattern switch { Pattern.Reported => "kind: reporting", Pattern.Question => "kind: question", _ => null });
        yaml.Line(sheet["chapter"] is { } chapter ? $"chapter: {YamlScalar.Quoted(chapter)}" : null);
        yaml.Line(Period(sheet));
        yaml.Line(sheet.Fact?.Subject is { } subject ? $"subject: {subject.Word}" : null);
        yaml.Line(sheet["coverage"] is { } member ? $"coverage: {member}" : null);
        yaml.Expression("applies", Expressions.Applies(sheet));
        if (sheet.IsQuestion)
            yaml.Both("question", sheet.Text("question"));
        else
            yaml.Judged(sheet);
        yaml.Both("remedy", sheet.Text("remedy"));
        yaml.Line(sheet["goal"] is { } goal ? $"goal: {goal}" : null);
        return yaml.text.ToString();
    }

    public static string Parameter(Sheet sheet, string indent)
    {
        DraftYaml yaml = new(indent);
        var title = DefaultTexts.Limit(sheet);
        var from = sheet["limit-from"]!;
        yaml.Line($"name: {sheet["parameter"]}");
        yaml.Both("title", title);
        yaml.Line((sheet.Pattern == Pattern.Within ? "months" : sheet.Fact!.Fact.Unit) is { } unit ? $"unit: {unit}" : null);
        yaml.Line($"axis: {(Sheet.Year(from) is null ? "asOf" : "planYear")}");
        yaml.Line($"source: {Pin(sheet, "limit-")}");
        yaml.Line("values:");
        yaml.Line($"  - {{ from: {from}, value: {Value(sheet)} }}");
        return yaml.text.ToString();
    }

    public static string Goal(Sheet sheet, string indent)
    {
        DraftYaml yaml = new(indent);
        yaml.Line($"key: {sheet["goal"]}");
        yaml.Line($"area: {sheet["area"]}");
        yaml.Both("title", sheet.Text("goal-title"));
        yaml.Both("measure", sheet.Text("goal-measure"));
        var target = sheet.Text("goal-target");
        yaml.Line($"target: {{ sv: {YamlScalar.InBraces(target.Sv)}, en: {YamlScalar.InBraces(target.En)} }}");
        yaml.Expression("due", $"asOf + months({sheet["goal-due"]})");
        yaml.Line($"owner: {sheet["goal-owner"]}");
        return yaml.text.ToString();
    }

    public static string Cases(Sheet sheet, IReadOnlyList<Example> examples, string indent)
    {
        DraftYaml yaml = new(indent);
        yaml.Line($"requirement: {sheet["id"]}");
        yaml.Line("cases:");
        foreach (var example in examples)
        {
            yaml.Line($"  - name: {YamlScalar.Of(example.Name)}");
            yaml.Line($"    asOf: {example.AsOf.ToIso()}");
            yaml.Line($"    review: {example.Review.ToYaml()}");
            yaml.Line($"    verdict: {JsonText.Word(example.Verdict)}");
            yaml.Line(example.Missing is { Count: > 0 } missing ? $"    missing: [{string.Join(", ", missing)}]" : null);
            yaml.Line(example.Finding is { } finding ? $"    finding: {YamlScalar.Of(finding)}" : null);
        }

        return yaml.text.ToString();
    }

    private static string Pin(Sheet sheet, string of) =>
        $"{{ document: {sheet[$"{of}source"]}{(sheet[$"{of}at"] is { } at ? $", at: {YamlScalar.Quoted(at)}" : "")}, confidence: {sheet[$"{of}confidence"]} }}";

    private static string? Period(Sheet sheet)
    {
        var ends = EndsOfPeriod.Where(end => sheet[end] is not null).Select(end => $"{end}: {sheet[end]}").ToList();
        return ends.Count == 0
            ? null
            : $"{(Sheet.Day(sheet["from"] ?? sheet["until"]) is null ? "planYears" : "inForce")}: {{ {string.Join(", ", ends)} }}";
    }

    private static string Value(Sheet sheet) => sheet.Fact!.Fact.Kind == FieldKind.Date && sheet.Pattern == Pattern.By ? sheet["limit"]!
        : Sheet.Number(sheet["limit"])!.Value.ToString(CultureInfo.InvariantCulture);

    private void Judged(Sheet sheet)
    {
        Expression("criterion", Expressions.Criterion(sheet));
        Both("finding", sheet.Text("finding"));
    }

    private void Both(string key, LocalizedText value)
    {
        Line($"{key}:");
        Line($"  sv: {YamlScalar.Of(value.Sv)}");
        Line($"  en: {YamlScalar.Of(value.En)}");
    }

    private void Expression(string key, string? value)
    {
        if (value is null)
            return;

        Line($"{key}: |");
        Line($"  {value}");
    }

    private void Line(string? line)
    {
        if (line is null)
            return;

        text.Append(indent).Append(isFirst ? "- " : "  ").Append(line).Append('\n');
        isFirst = false;
    }
}
