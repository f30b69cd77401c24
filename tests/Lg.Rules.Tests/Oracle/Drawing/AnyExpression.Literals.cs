using System.Globalization;
using System.Text;
using Lg.Model.Fields;

namespace Lg.Rules.Tests.Oracle.Drawing;

internal sealed partial class AnyExpression
{
    private static bool HasLiterals(Sort sort) => sort switch
    {
        Sort.Simple or Sort.Word => true,
        Sort.ListOf list => HasLiterals(list.Item),
        Sort.MapOf map => HasLiterals(map.Key) && HasLiterals(map.Value),
        _ => false,
    };

    private string Literal(Sort sort) => sort switch
    {
        Sort.Simple { Name: "bool" } => One("true", "false", "param.strict", "(1 / 0 > 0)", "(int('x') > 0)", "(param.open > 0)"),
        Sort.Simple { Name: "int" } => IntLiteral(),
        Sort.Simple { Name: "double" } => DoubleLiteral(),
        Sort.Simple { Name: "string" } =>
            Chance(10) ? "param.word" : Quoted(Found(FieldKind.Text) is string text && text.Length < 500 ? text : Letters()),
        Sort.Simple { Name: "date" } => DateLiteral(),
        Sort.Simple { Name: "timestamp" } => string.Create(
            CultureInfo.InvariantCulture, $"timestamp('{Found(FieldKind.Instant) ?? Drawn():yyyy-MM-ddTHH:mm:ss.fffffffzzz}')"),
        Sort.Simple { Name: "duration" } =>
            $"duration('{One("0", "24h", "72h", "1h30m", "-1.5h", "90m", "100ns", "1ms", "35040h", "80000000h", "-80000000h")}')",
        Sort.Simple { Name: "period" } => $"{One("days", "months", "years")}({random.Next(-3, 20)})",
        Sort.Word word => $"'{One(word.Words)}'",
        Sort.ListOf list => $"[{Literal(list.Item)}]",
        Sort.MapOf map => $"{{{Literal(map.Key)}: {Literal(map.Value)}}}",
        _ => throw new InvalidOperationException($"{sort} is never written out"),
    };

    private string IntLiteral() => Weighed(
        (5, () => $"{random.Next(5)}"),
        (3, () => Found(FieldKind.Integer) is int number ? string.Create(CultureInfo.InvariantCulture, $"{number}") : "7"),
        (
            1,
            () => One(
                "9223372036854775807", "-9223372036854775808", "9007199254740993", "-1", "0x1f", "100", "4611686018427387904", "200000")),
        (1, () => One("param.months", "param.open", "(1 / 0)")));

    private string DoubleLiteral() => Weighed(
        (4, () => $"{random.Next(5)}.{One("0", "25", "5")}"),
        (3, () => Found(FieldKind.Number) is double number ? Decimal(number) : "0.5"),
        (
            1,
            () => One(
                "-0.0",
                "1e300",
                "9007199254740992.0",
                "9223372036854775808.0",
                "(0.0 / 0.0)",
                "-1.5",
                "1e-9",
                "0.00001",
                "0.0001",
                "1e21",
                "1e20",
                "5e-324")),
        (1, () => "param.share"));

    private string DateLiteral() => Weighed(
        (3, () => "asOf"),
        (4, () => $"date('{Found(FieldKind.Date) ?? One("2025", "2025-10", "2025-12-01", "2024-02-29", "2026-01")}')"),
        (1, () => $"date('{One("1900", "9990", "9990-12-31", "1900-01-01", "2023-03", "2025-12")}')"),
        (1, () => One("param.from", "param.openDate")));

    // Some of these come in another order by UTF-16 unit than by code point.
    private string Letters() => One("", "a", "ab", "chef", "Å", "\U0001F600", "\U0001F600b", "\uff5e", "\uff5eb");

    /// <summary>Returns a day, month or year near the others that are drawn here, so that where one begins another often ends.</summary>
    private string DateEdge()
    {
        var (year, month, last) = AnyMonth();
        return Weighed(
            (1, () => $"date('{year}')"),
            (2, () => $"date('{year}-{month}')"),
            (4, () => $"date('{year}-{month}-{One("01", "15", last, last)}')"));
    }

    private string Edge()
    {
        var (year, month, last) = AnyMonth();
        return Chance(85)
            ? DateEdge()
            : $"timestamp('{year}-{month}-{One("01", last)}T{One("00:30:00", "23:30:00", "12:00:00")}{One("Z", "+01:00", "-01:00")}')";
    }

    private (int Year, string Month, string Last) AnyMonth()
    {
        var (year, month) = (random.Next(2024, 2026), One("01", "02", "12"));
        return (year, month, month != "02" ? "31" : year == 2024 ? "29" : "28");
    }

    private object? Found(FieldKind kind) => sample.Values(kind) is { Count: > 0 } values && Chance(70) ? One(values) : null;

    private DateTimeOffset Drawn() =>
        new(new DateTime(2025, 6, 1).AddMinutes(random.Next(600_000)), TimeSpan.FromMinutes(15 * random.Next(-48, 57)));

    private static string Decimal(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? $"{text}.0" : text;
    }

    /// <summary>Writes a text out, in one of the ways that there are.</summary>
    private string Quoted(string text)
    {
        var isPlain = text.All(c => c is >= ' ' and not ('\\' or '\'' or '"'));
        if (isPlain && Chance(60))
            return One($"'{text}'", $"\"{text}\"", $"r'{text}'", $"'''{text}'''");

        StringBuilder written = new("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            written.Append(rune.Value switch
            {
                '\\' => "\\\\",
                '"' => "\\\"",
                '\n' => "\\n",
                < 0x10000 when rune.Value < ' ' || Chance(10) => $"\\u{rune.Value:x4}",
                >= 0x10000 when Chance(50) => $"\\U{rune.Value:x8}",
                _ => rune.ToString(),
            });
        }

        return written.Append('"').ToString();
    }
}
