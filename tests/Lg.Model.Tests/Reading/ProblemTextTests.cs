using System.Text;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;
using Lg.Tests;

namespace Lg.Model.Tests.Reading;

/// <summary>Every problem of reading, as it is said in both languages: what, and what to do.</summary>
public sealed class ProblemTextTests
{
    private static readonly IReadOnlyList<string> Texts =
    [
        // Not a text, or not JSON.
        "PK\u0003\u0004rest", "%PDF-1.7", "{\\rtf1", "{ \"unit\": ", "{ \"unit\" 1 }", "[]", "1",

        // A value of another kind than the field.
        .. Wrong("\"unit\": ", "[]", "1", "\"x\"", "true"),
        .. Wrong("\"goals\": ", "{}", "\"x\""),
        .. Item("\"title\": ", "1", "true", "[]", "{}"),
        .. Wrong("\"unit\": { \"employees\": ", "\"x\"", "1.5", "[]", "99999999999", "-1"),
        .. Wrong("\"unit\": { \"kind\": ", "1", "\"bolag\"", "\"no such kind\""),
        .. Wrong("\"assets\": { \"vetting\": ", "\"true\"", "\"x\"", "1"),
        .. Wrong("\"review\": { \"decidedOn\": ", "1", "\"x\"", "\"1 mars 2026\"", "\"2026-02-30\"", "\"0999\""),
        .. Wrong(
            "\"assets\": { \"systemsCoverage\": { \"classified\": ",
            "1",
            "\"x\"",
            "{ \"done\": 3 }",
            "{ \"done\": 3, \"of\": 2 }",
            "{ \"atLeast\": 0 }",
            "{ \"atLeast\": 2, \"of\": 3 }"),
        """{ "risks": { "incidents": [{ "key": "a", "awareAt": "2026-03-01" }] } }""",
        """{ "risks": { "incidents": [{ "key": "a", "awareAt": 1 }] } }""",
        """{ "dataProtection": { "processings": [{ "key": "a", "x": 1 }] } }""",

        // Fields and items.
        """{ "unit": { "name": "a", "name": "b" } }""",
        """{ "decidedOn": "2026" }""", """{ "unit": { "goals": [] } }""", """{ "unit": { "adopted": true } }""", """{ "nonsense": 1 }""",
        """{ "goals": [{ "title": "a" }] }""", """{ "goals": [{ "key": "a" }, { "key": "a" }] }""", """{ "goals": [{ "key": "" }] }""",
        """{ "goalsComplete": true }""",
        """{ "risks": { "method": { "plannedFor": "2026", "adopted": true } } }""",
        """{ "risks": { "method": { "plannedFor": "2026", "exists": true } } }""",
    ];

    [Fact]
    public void Every_problem_says_what_it_is_and_what_to_do() => Snapshot.Matches(string.Join('\n', Texts.Select(Shown)) + "\n");

    [Fact]
    public void An_older_Office_document_is_recognised() => Assert.Equal(
        "detta är ett dokument från äldre Office, inte en text | this is a document of an older Office, not a text",
        Both(Assert.Single(ReviewReader.Read((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1]).Diagnostics).Message));

    [Fact]
    public void Text_that_is_not_UTF_8_is_told_to_be_saved_so()
    {
        var problem = Assert.Single(ReviewReader.Read((byte[])[(byte)'{', 0xE5, (byte)'}']).Diagnostics);

        Assert.Equal(
            "texten är inte giltig UTF-8 här | the text is not valid UTF-8 here / spara filen med teckenkodningen UTF-8 | save the file with the encoding UTF-8",
            $"{Both(problem.Message)} / {Both(problem.Help!)}");
    }

    private static IEnumerable<string> Wrong(string before, params string[] values) =>
        values.Select(value => $"{{ {before}{value}{new string('}', before.Count(letter => letter == '{') + 1)}");

    private static IEnumerable<string> Item(string before, params string[] values) =>
        values.Select(value => $$"""{ "goals": [{ "key": "a", {{before}}{{value}} }] }""");

    private static string Shown(string text) =>
        $"{text.Replace("\u0003\u0004", "..", StringComparison.Ordinal)}\n"
            + string.Concat(ReviewReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics.Select(Line));

    private static string Line(Diagnostic problem) =>
        $"  {problem.Code} {problem.Message.Sv}{Of(problem.Help?.Sv)}\n  {problem.Code} {problem.Message.En}{Of(problem.Help?.En)}\n";

    private static string Of(string? help) => help is null ? "" : $": {help}";

    private static string Both(LocalizedText text) => $"{text.Sv} | {text.En}";
}
