namespace Lg.Rules.Tests.Oracle.Drawing;

internal sealed partial class AnyExpression
{
    private string Int(Around around) => Weighed(
        (6, () => $"({Of(Sort.Int, around.Deeper)} {One("+", "-", "*", "/", "%")} {Of(Sort.Int, around.Deeper)})"),
        (1, () => $"-({Of(Sort.Int, around.Deeper)})"),
        (3, () => Size(AnyList(around.Deeper).Text)),
        (2, () => Size(AnyText(around.Deeper))),
        (1, () => $"int({Of(Sort.Int, around.Deeper)})"),
        (1, () => $"int({Of(Sort.Double, around.Deeper)})"),
        (2, () => $"int({Numeral(around.Deeper)})"),
        (2, () => $"year({Of(Sort.Date, around.Deeper)})"),
        (1, () => Size(Of(new Sort.MapOf(AnyKey(), Sort.Int), around.Deeper))),
        (1, () => $"int({Of(Sort.Instant, around.Deeper)})"),
        (
            4,
            () => $"{Of(Sort.Instant, around.Deeper)}.{One("getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear", "getHours", "getMinutes", "getSeconds", "getMilliseconds")}({One("", "'+01:00'", "'-02:30'", "'02:30'", "'UTC'")})"),
        (2, () => $"{Of(Sort.Duration, around.Deeper)}.{One("getHours", "getMinutes", "getSeconds", "getMilliseconds")}()"),
        (2, () => Indexed(Sort.Int, around.Deeper)));

    private string Double(Around around) => Weighed(
        (5, () => $"({Of(Sort.Double, around.Deeper)} {One("+", "-", "*", "/")} {Of(Sort.Double, around.Deeper)})"),
        (1, () => $"-({Of(Sort.Double, around.Deeper)})"),
        (3, () => $"double({Of(Sort.Int, around.Deeper)})"),
        (1, () => $"double({Of(Sort.Double, around.Deeper)})"),
        (2, () => $"double({Numeral(around.Deeper)})"),
        (1, () => Indexed(Sort.Double, around.Deeper)));

    private string Text(Around around) => Weighed(
        (3, () => Joined(around.Deeper)),
        (2, () => $"string({Of(Sort.Int, around.Deeper)})"),
        (1, () => $"string({Of(Sort.Truth, around.Deeper)})"),
        (1, () => $"string({Of(Sort.Text, around.Deeper)})"),
        (2, () => AnyWord(around) is { } word ? $"string({Of(word, around.Deeper)})" : Leaf(Sort.Text, around)),
        (2, () => $"string({Of(One(Sort.Double, Sort.Instant, Sort.Duration), around.Deeper)})"),
        (2, () => Indexed(Sort.Text, around.Deeper)));

    private string Joined(Around around) => $"({Of(Sort.Text, around)} + {AnyText(around)})";

    // As an argument of a function a word of a choice is a text like any other.
    private string AnyText(Around around) => Chance(25) && AnyWord(around) is { } word ? Of(word, around) : Of(Sort.Text, around);

    // Texts that are numbers are rare among those of a review.
    private string Numeral(Around around) => Chance(50)
        ? Quoted(One(
            "12",
            "-3",
            "007",
            "",
            "1.5",
            " 4",
            "9223372036854775807",
            "9223372036854775808",
            "-0",
            "+5",
            "12\0",
            "٣",
            "1.5e3",
            "-.5",
            "5.",
            "1e999",
            "+Inf",
            "NaN",
            "1e-400",
            "0x1f",
            "1_0",
            "x"))
        : Of(Sort.Text, around);

    private string Date(Around around) => Weighed(
        (6, () => $"({Of(Sort.Date, around.Deeper)} {One("+", "+", "-")} {Of(Sort.Period, around.Deeper)})"),
        (3, () => $"latest({Of(new Sort.ListOf(Sort.Date), around.Deeper)})"),
        (2, () => $"day({Of(Sort.Instant, around.Deeper)})"),
        (3, () => $"nextWeekday({Of(Sort.Date, around.Deeper)})"),
        (1, () => Indexed(Sort.Date, around.Deeper)));

    private string Instant(Around around) => Weighed(
        (3, () => $"({Of(Sort.Instant, around.Deeper)} {One("+", "-")} {Of(Sort.Period, around.Deeper)})"),
        (3, () => $"({Of(Sort.Instant, around.Deeper)} {One("+", "-")} {Of(Sort.Duration, around.Deeper)})"),
        (1, () => $"({Of(Sort.Duration, around.Deeper)} + {Of(Sort.Instant, around.Deeper)})"),
        (1, () => $"timestamp({Of(Sort.Int, around.Deeper)})"),
        (1, () => $"timestamp({Moment(around.Deeper)})"),
        (1, () => $"timestamp({Of(Sort.Instant, around.Deeper)})"),
        (1, () => Indexed(Sort.Instant, around.Deeper)));

    private string Duration(Around around) => Weighed(
        (4, () => $"({Of(Sort.Instant, around.Deeper)} - {Of(Sort.Instant, around.Deeper)})"),
        (3, () => $"({Of(Sort.Duration, around.Deeper)} {One("+", "-")} {Of(Sort.Duration, around.Deeper)})"),
        (1, () => $"duration({Length(around.Deeper)})"),
        (1, () => $"duration({Of(Sort.Duration, around.Deeper)})"));

    private string Period(Around around) => Weighed(
        (4, () => $"{One("days", "months", "years")}({(Chance(70) ? Literal(Sort.Int) : Of(Sort.Int, around.Deeper))})"),
        (2, () => $"({Of(Sort.Period, around.Deeper)} + {Of(Sort.Period, around.Deeper)})"),
        (1, () => $"age({Of(Sort.Date, around.Deeper)})"),
        (2, () => $"age({DateEdge()}, {DateEdge()})"),
        (1, () => $"age({Of(Sort.Date, around.Deeper)}, {Of(Sort.Date, around.Deeper)})"));

    // What is put together is read when the expression is run.
    private string Moment(Around around) => Weighed(
        (3, () => $"string({Of(Sort.Instant, around)})"),
        (
            2,
            () => $"('{random.Next(2024, 2027)}-0{random.Next(1, 10)}-{One("01", "28", "29", "30", "31")}T{One("00:00:00", "23:59:59.5", "12:00:00.123456789", "24:00:00", "12:60:00")}' + '{One("Z", "+01:00", "-11:30", "")}')"),
        (1, () => $"({Of(Sort.Text, around)} + '')"));

    private string Length(Around around) => Weighed(
        (3, () => $"string({Of(Sort.Duration, around)})"),
        (2, () => $"('{One("1", "1.5", "-2", "+3", ".5", "", "90000000")}' + '{One("h", "m", "s", "ms", "ns", "h1m", "d", "")}')"),
        (1, () => $"({Of(Sort.Text, around)} + '')"));

    private string Size(string whole) => Chance(50) ? $"size({whole})" : $"{whole}.size()";
}
