using System.Text;
using System.Text.Json.Nodes;

namespace Lg.Load.Hostile;

/// <summary>Bodies that are not what they should be.</summary>
internal static class Bodies
{
    private static readonly string[] Values =
        [
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"\":{}}",
            "\"2026-02-30\"",
            "\"0000-00-00\"",
            "\"9999-12-31\"",
            "[1,\"a\",{}]",
        ];

    private static readonly string[] Spoilers =
        [
            ",",
            ",,",
            "}",
            "]",
            "{",
            "[",
            "\"",
            "'",
            ":",
            "//x\n",
            "/*",
            "NaN",
            "Infinity",
            "undefined",
            "\u0000",
            "\\",
            "\\u",
            "\\x41",
            "\uFEFF",
            "True",
            "0x1F",
            "01",
            "+1",
            ".5",
            "\r\n",
            "<xml/>",
        ];

    public static HostileRequest Malformed(Random random) => Post(random, "malformed JSON", Spoil(random, Reviews.Request(random)));

    public static HostileRequest WrongTypes(Random random) => Post(random, "wrong types", Reviews.Replace(random, random.Pick(Values)));

    public static HostileRequest HugeNumbers(Random random) => Post(random, "huge numbers", Reviews.Replace(random, random.Next(8) switch
    {
        0 => "1e999999999",
        1 => "-1e-999999999",
        2 => new string('9', random.Length(200_000)),
        3 => "-" + new string('9', random.Length(200_000)),
        4 => "0." + new string('0', random.Length(200_000)) + "1",
        5 => random.Pick("2147483648", "-2147483649", "9223372036854775808", "18446744073709551616", "79228162514264337593543950336"),
        6 => "1" + new string('0', random.Length(100_000)) + "e-" + random.Length(100_000),
        _ => $"\"{new string('9', random.Length(1000))}-12-31\"",
    }));

    public static HostileRequest DeepNesting(Random random)
    {
        var depth = 60 + random.Length(300_000);
        var (open, close) = random.Pick(("[", "]"), ("{\"a\":", "}"), ("[{\"review\":", "}]"), ("{\"unit\":{\"operator\":", "}}"));
        var nested = string.Concat(Enumerable.Repeat(open, depth))
            + "1"
            + (random.Next(3) == 0 ? "" : string.Concat(Enumerable.Repeat(close, depth)));
        return Post(random, "deep nesting", random.Next(2) == 0 ? nested : Reviews.Replace(random, nested));
    }

    public static HostileRequest DuplicateKeys(Random random)
    {
        var tree = Reviews.Tree(random);
        var parents = Reviews.Places(tree).OfType<JsonObject>().Where(static parent => parent.Count > 0).ToList();
        var parent = random.Pick(parents);
        var (key, value) = random.Pick(parent.ToList());
        var times = random.Length(2000) + 1;
        parent.Add("b2f1c7mark", "");
        var again = string.Join(
            ',', Enumerable.Repeat($"\"{key}\":{value?.ToJsonString() ?? "null"}", value?.ToJsonString().Length > 200 ? 2 : times));
        return Post(random, "duplicate keys", tree.ToJsonString().Replace("\"b2f1c7mark\":\"\"", again, StringComparison.Ordinal));
    }

    public static HostileRequest InvalidUtf8(Random random)
    {
        var body = Reviews.Utf8(random).ToList();
        for (var i = random.Length(20) + 1; i > 0; i--)
        {
            byte[] spoiler = random.Next(6) switch
            {
                0 => [0xC0, 0x80],
                1 => [0xED, 0xA0, 0x80],
                2 => [0xFF, 0xFE],
                3 => [0xF4, 0x90, 0x80, 0x80],
                4 => [0xE2, 0x82],
                _ => Encoding.ASCII.GetBytes(random.Pick("\\ud800", "\\udc00\\ud800", "\\u0000", "\\uFFFF")),
            };
            body.InsertRange(random.Next(body.Count), spoiler);
        }

        return Wire.Post("invalid UTF-8", Target(random), [.. body]);
    }

    public static HostileRequest HugeTexts(Random random) => Post(random, "huge texts and lists", random.Next(5) switch
    {
        0 => Reviews.Replace(random, $"\"{new string('å', random.Length(1_000_000))}\""),
        1 => Reviews.Replace(random, $"[{string.Join(',', Enumerable.Repeat("{}", random.Length(100_000)))}]"),
        2 => Reviews.Replace(
            random, $"{{{string.Join(',', Enumerable.Range(0, random.Length(50_000)).Select(static i => $"\"f{i}\":{i}"))}}}"),
        3 => Reviews.Replace(random, $"\"{string.Concat(Enumerable.Repeat("\u202e\u0301\\u001b[31m", random.Length(10_000)))}\""),
        _ => $"{{\"{new string('k', random.Length(1_000_000))}\":1}}",
    });

    public static HostileRequest Batches(Random random)
    {
        StringBuilder lines = new();
        for (var i = random.Length(40); i >= 0; i--)
        {
            lines.Append(random.Next(6) switch
            {
                0 => Spoil(random, Reviews.Request(random)),
                1 => new string(' ', random.Length(100_000)),
                2 => "{\"review\":{}}",
                3 => new string('[', random.Length(10_000)),
                4 => $"\"{new string('x', random.Length(100_000))}",
                _ => Reviews.Replace(random, random.Pick(Values)),
            }).Append(random.Pick("\n", "\r\n", "\n\n", ""));
        }

        return Wire.Post("batches", Wire.Batch, Wire.Bytes(lines.ToString()), Wire.NdJson);
    }

    private static string Spoil(Random random, string text)
    {
        for (var i = random.Length(5); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text = random.Next(4) switch
            {
                0 => text[..at],
                1 => text.Remove(at, Math.Min(text.Length - at, random.Length(50))),
                2 => text + text[at..],
                _ => text.Insert(at, random.Pick(Spoilers)),
            };
            if (text.Length == 0)
                return "";
        }

        return text;
    }

    private static HostileRequest Post(Random random, string kind, string body) => Wire.Post(kind, Target(random), Wire.Bytes(body));

    private static string Target(Random random) => random.Pick(Wire.Assessments, Wire.Assessments, Wire.Validate);
}
