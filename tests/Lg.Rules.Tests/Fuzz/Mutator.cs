using System.Text;

namespace Lg.Rules.Tests.Fuzz;

/// <summary>Damages a text in a few places, as an accident or an enemy would.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> others)
{
    private const int MostBytes = 600 * 1024;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "((((((((",
            "[[[[[[[[",
            "{{{{{{{{",
            "}}",
            "- ",
            "- - - - - ",
            "? ",
            ": ",
            "? ? ? ",
            "&a ",
            "*a",
            "&a [*a, *a]",
            "<<: *a\n",
            "!t ",
            "!!binary ",
            "!!int ",
            "%YAML 1.1\n",
            "---\n",
            "...\n",
            "\t",
            "\t\t\t",
            "\r",
            "\r\n",
            "\n",
            "\n\n",
            "\0",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\u200b",
            "\u202e",
            "\u2066",
            "\ufffe",
            "\U0001f600",
            "e\u0301",
            "\ud7ff",
            "\ue000",
            "'",
            "\"",
            "'''",
            "\"\"\"",
            "`",
            "\\",
            "\\u0000",
            "\\ud800",
            "\\udfff",
            "\\U00110000",
            "\\x",
            "|",
            ">",
            "|9\n",
            "|-\n",
            "|+\n",
            "#",
            "//",
            "~",
            "null",
            "true",
            "yes",
            "0x",
            "0x8000000000000000",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "1e999",
            "-1e999",
            "1e-999",
            ".inf",
            ".nan",
            "0.0",
            "-0",
            "99999999999999999999999999999999",
            "2026-02-30",
            "0000-00-00",
            "10000-01-01",
            "2026-01-01T00:00:00+99:99",
            " && ",
            " || ",
            " ? ",
            "!",
            "!!!!!!!!",
            "--------",
            " == ",
            " in ",
            ".all(x, ",
            ".map(x, x + x)",
            ".filter(x, true)",
            ".exists(",
            "review",
            "review.",
            "previous.",
            "param.",
            "asOf - months(1)",
            "stated(",
            "has(",
            "latest([",
            "duration('",
            "date('9990') + years(9999)",
            "/ 0",
            "% 0",
            "{review.unit.name}",
            "{{",
            "{",
            "sv: ",
            "en: ",
            "kind: ",
            "from: ",
            "until: ",
            "value: ",
            "subject: ",
            "criterion: |\n",
            "applies: ",
            "requirements:\n",
            "exists: false",
            "key: ",
            "\"exists\": false,",
            "\"goals\": [",
            "\"unit\": {",
            "null,",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff], [0xfe, 0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x80], [0x80], [0xef, 0xbb, 0xbf],
    ];

    /// <summary>Returns a copy of a text with one to six faults, or some hundred of one kind.</summary>
    public byte[] Mutate(byte[] text)
    {
        for (var faults = random.Next(30) == 0 ? random.Next(300) : random.Next(1, 7); faults > 0; faults--)
            text = Fault(text);
        return text.Length <= MostBytes ? text : text[..MostBytes];
    }

    /// <summary>Returns a copy with one small fault, which the reader may not even notice.</summary>
    public byte[] Scratch(byte[] text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(3));
        return random.Next(4) switch
        {
            0 => Numbered(text, at),
            1 => Replaced(text, at, 0, text[at..(at + length)]),
            2 => Replaced(text, at, length, []),
            _ => Replaced(text, at, Math.Min(1, length), [(byte)random.Next(' ', '~')]),
        };
    }

    /// <summary>Returns nothing but tokens.</summary>
    public byte[] Soup(IReadOnlyList<byte[]> more) =>
        [.. Enumerable.Range(0, random.Next(1, 60)).SelectMany(_ => random.Next(2) == 0 ? One(Tokens) : One(more))];

    private byte[] Fault(byte[] text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(4) == 0 ? random.Next(text.Length - at + 1) : Math.Min(text.Length - at, random.Next(1, 40));
        return random.Next(14) switch
        {
            0 or 1 => Replaced(text, at, Math.Min(1, text.Length - at), [(byte)random.Next(256)]),
            2 or 3 => Replaced(text, at, length, []),
            4 => Replaced(text, at, 0, text[at..(at + length)]),
            5 => Spliced(text, at, length),
            6 => Replaced(text, at, 0, Repeated(text[at..(at + Math.Min(length, 200))], random.Next(2, 400))),
            7 => Replaced(text, at, 0, Repeated(One(Tokens), random.Next(2, 2_000))),
            8 => Replaced(text, at, 0, Repeated([(byte)random.Next(' ', '~')], random.Next(50, 30_000))),
            9 => text[..at],
            10 => MovedLines(text, at),
            11 => Numbered(text, at),
            _ => Replaced(text, at, random.Next(3) == 0 ? length : 0, One(Tokens)),
        };
    }

    private byte[] Spliced(byte[] text, int at, int length)
    {
        var other = One(others);
        var from = random.Next(other.Length + 1);
        return Replaced(text, at, length, other[from..Math.Min(other.Length, from + random.Next(2_000))]);
    }

    private byte[] MovedLines(byte[] text, int at)
    {
        var start = Array.LastIndexOf(text, (byte)'\n', Math.Max(0, at - 1)) + 1;
        var end = Array.IndexOf(text, (byte)'\n', at) is var found and >= 0 ? found + 1 : text.Length;
        var line = text[start..Math.Max(start, end)];
        var rest = Replaced(text, start, line.Length, []);
        return Replaced(
            rest, random.Next(rest.Length + 1), 0, random.Next(2) == 0 ? line : [.. Repeated([(byte)' '], random.Next(1, 60)), .. line]);
    }

    // The next number becomes one at the edge of what there is room for.
    private byte[] Numbered(byte[] text, int at)
    {
        while (at < text.Length && !char.IsAsciiDigit((char)text[at]))
            at++;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit((char)text[end]))
            end++;
        return Replaced(
            text,
            at,
            end - at,
            Encoding.UTF8.GetBytes(
                random.Next(5) switch { 0 => "0", 1 => "-1", 2 => "2147483648", 3 => "9999999999999999999999", _ => "1e400" }));
    }

    private static byte[] Replaced(byte[] text, int at, int length, byte[] with) =>
        [.. text.AsSpan(0, at), .. with, .. text.AsSpan(at + length)];

    private static byte[] Repeated(byte[] text, int times)
    {
        var repeated = new byte[text.Length * Math.Min(times, 1 + (300_000 / Math.Max(1, text.Length)))];
        for (var at = 0; at < repeated.Length; at += text.Length)
            text.CopyTo(repeated, at);
        return repeated;
    }

    private T One<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
