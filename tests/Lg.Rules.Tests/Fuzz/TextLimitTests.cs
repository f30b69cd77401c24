using System.Text;
using Lg.Model.Reading;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Fuzz;

/// <summary>The texts that cost a reader of YAML or JSON the most are refused, or read, for what a text may cost.</summary>
public sealed class TextLimitTests(ITestOutputHelper output)
{
    private const int Deep = 10_000;
    private const int Large = 1_000_000;

    private static readonly Dictionary<string, Func<string>> Yaml = new()
    {
        ["lists in each other"] = () => Repeat("[", Deep),
        ["lists in each other, closed"] = () => Repeat("[", Deep) + Repeat("]", Deep),
        ["lists in each other on lines"] = () => Repeat("[\n", Deep),
        ["mappings in each other"] = () => Repeat("{a: ", Deep / 2),
        ["mappings in each other on lines"] = () => Repeat("{a:\n", Deep),
        ["dashes"] = () => Repeat("- ", Deep),
        ["dashes on lines"] = () => string.Concat(Enumerable.Range(0, 1_400).Select(level => $"{new string(' ', level)}-\n")),
        ["question marks"] = () => Repeat("? ", Deep),
        ["indentation"] = () => string.Concat(Enumerable.Range(0, 1_400).Select(level => $"{new string(' ', level)}a:\n")),
        ["forty lists to a line"] = () => Repeat($"- {Repeat("[", 38)}{Repeat("]", 38)}\n", 3_000),
        ["a bomb of aliases"] = () => "a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 25)
                .Select(i =>
                    $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i - 1)}", 9))}]\n")),
        ["an alias of itself"] = () => "a: &a [*a, *a]\n",
        ["many anchors"] = () => Repeat("- &a a\n- *a\n", Large / 30),
        ["merge keys"] = () => "a: &a { b: 1 }\n" + Repeat("<<: *a\n", Large / 7),
        ["tags"] = () => Repeat("- !!binary a\n", Large / 30),
        ["documents"] = () => Repeat("---\na\n", Large / 6),
        ["directives"] = () => Repeat("%TAG !a! tag:a,2026:\n", Large / 21),
        ["comments"] = () => Repeat("# a\n", Large / 4),
        ["empty lines"] = () => Repeat("\n", Large),
        ["carriage returns"] = () => Repeat("\r", Large),
        ["tabs"] = () => Repeat("\t", Large),
        ["spaces on lines"] = () => Repeat($"{new string(' ', 19_999)}\n", Large / 20_000),
        ["a long line"] = () => new string('a', Large),
        ["a long quoted text"] = () => $"a: \"{Repeat($"{new string('a', 60)}\n  ", Large / 63)}\"",
        ["a long quoted text without end"] = () => $"a: \"{Repeat($"{new string('a', 60)}\n  ", Large / 63)}",
        ["escapes"] = () => $"a: \"{Repeat("\\U0001F600\\\n  ", Large / 14)}\"",
        ["a long block"] = () => $"a: |\n{Repeat("  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", Large / 42)}",
        ["a long folded text"] = () => $"a: >\n{Repeat("  a\n\n", Large / 5)}",
        ["a plain text on many lines"] = () => $"a: {Repeat("a a\n  ", Large / 6)}",
        ["many values"] = () => $"a:\n{Repeat("- a\n", Limits.YamlValues - 2)}",
        ["too many values"] = () => $"a:\n{Repeat("- a\n", Limits.YamlValues + 1)}",
        ["one key many times"] = () => Repeat("a: 1\n", 100_000),
        ["questions without answers"] = () => Repeat("? a\n", Large / 12),
        ["colons"] = () => Repeat(": : : :\n", Large / 8),
        ["quotes"] = () => Repeat("'", Large / 50) + "\n",
        ["byte order marks"] = () => Repeat("\ufeff", 1_000),
        ["zeros"] = () => new string('\0', Large),
        ["fields that nobody knows"] = () => string.Concat(Enumerable.Range(0, 95_000).Select(i => $"x{i:x}: 1\n")),
        ["requirements of which nothing is known"] = () =>
            $"requirements:\n{string.Concat(Enumerable.Range(0, 5_000).Select(Unknown))}",
        ["names that are defined twice"] = () => $"areas:\n{Repeat("- { id: a, title: { sv: a, en: b } }\n", 20_000)}",
        ["long goals"] = () => $"goals:\n{Repeat($"- key: a\n  title: {new string('t', 19_900)}\n", 50)}",
        ["bidirectional marks"] = () => $"a: {Repeat("\u202e\u2066", 3_000)}",
    };

    private static readonly Dictionary<string, Func<string>> Json = new()
    {
        ["lists in each other"] = () => Repeat("[", Deep),
        ["objects in each other"] = () => Repeat("{\"unit\":", Deep),
        ["goals in each other"] = () => "{\"goals\":" + Repeat("[{\"key\":", Deep),
        ["white space"] = () => new string(' ', ReadingLimits.Bytes - 2) + "{}",
        ["a long text"] = () => $$$"""{"unit":{"name":"{{{new string('a', ReadingLimits.Bytes - 100)}}}"}}""",
        ["a long text of escapes"] = () => $$$"""{"unit":{"name":"{{{Repeat("\\u0041", ReadingLimits.Bytes / 7)}}}"}}""",
        ["a long number"] = () => $$$"""{"unit":{"employees":{{{new string('9', ReadingLimits.Bytes - 100)}}}}}""",
        ["half pairs"] = () => $$$"""{"unit":{"name":"{{{Repeat("\\ud800", 100_000)}}}"}}""",
        ["long goals"] = () => $$$"""{"goals":[{{{string.Join(',', Enumerable.Range(0, ReadingLimits.Items).Select(i => $$"""{"key":"{{i}}","title":"{{new string('t', 7_000)}}"}"""))}}}]}""",
        ["one field many times"] = () => $$$"""{{{{Repeat("\"unit\":{},", 500_000)}}}"unit":{}}""",
        ["one key many times"] =
            () => $$$"""{"goals":[{{{string.Join(',', Enumerable.Repeat("{\"key\":\"a\"}", ReadingLimits.Items))}}}]}""",
        ["fields that nobody knows"] = () => $"{{{string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"x{i:x}\":0"))}}}",
        ["goals of the wrong type"] = () => $$$"""{"goals":[{{{string.Join(',', Enumerable.Repeat("0", 1_000_000))}}}]}""",
    };

    public static TheoryData<string> YamlNames => [.. Yaml.Keys];

    public static TheoryData<string> JsonNames => [.. Json.Keys];

    [Theory]
    [MemberData(nameof(YamlNames))]
    public void YAML_of_any_shape_is_affordable(string shape)
    {
        var text = Encoding.UTF8.GetBytes(Yaml[shape]());

        KnownExcess.Check(
            shape,
            Tried(shape, () => Rulebook.Load([new("c.yaml", text)]).IsOk),
            Tried(shape, () => ReadsCases(text)),
            Tried(shape, () => YamlReviewReader.Read(text).IsOk));
    }

    [Theory]
    [MemberData(nameof(JsonNames))]
    public void JSON_of_any_shape_is_affordable(string shape)
    {
        var text = Encoding.UTF8.GetBytes(Json[shape]());

        KnownExcess.Check(shape, Tried(shape, () => ReviewReader.Read(text).IsOk));
    }

    [Fact]
    public void A_request_with_one_field_many_times_is_affordable()
    {
        var text = Encoding.UTF8.GetBytes($"{{{Repeat("\"unit\":{},", 500_000)}\"unit\":{{}}}}");

        KnownExcess.Check("one field many times in a request", Tried("a request", () => AssessmentRequestReader.Read(text).IsOk));
    }

    [Fact]
    public void A_review_in_YAML_as_large_as_it_may_be_is_affordable()
    {
        var text = Encoding.UTF8.GetBytes($"unit:\n  name: |\n{Repeat($"    {new string('a', 60)}\n", (Limits.YamlReviewBytes / 65) - 1)}");

        KnownExcess.Check("one text as large as a review", Tried("one text as large as a review", () => YamlReviewReader.Read(text).IsOk));
    }

    private static bool ReadsCases(byte[] text)
    {
        DiagnosticBag bag = new();
        CaseReader.Read([new("c.cases.yaml", text)], bag);
        return !bag.HasErrors;
    }

    private FuzzRun Tried(string shape, Func<bool> read)
    {
        var run = FuzzRun.Once(shape, shape, read);
        output.WriteLine(run.Summary);
        return run;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Unknown(int number) =>
        $"- {{ id: A-{number}, title: {{ sv: a, en: b }}, ruleset: x, area: y, kind: state, severity: major, "
        + "dimension: adequacy, criterion: 'review.assets.vetting' }\n";
}
