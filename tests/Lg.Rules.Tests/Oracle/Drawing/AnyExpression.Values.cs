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
        (Has(Feature.Maps) ? 1 : 0, () => Size(Map(new(Sort.Text, Sort.Int), around.Deeper))),
        (Has(Feature.Accessors) ? 2 : 0, () => $"{Of(Sort.Instant, around.Deeper)}.{One("getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear", "getHours", "getMinutes", "getSeconds", "getMilliseconds")}({One("", "'+01:00'", "'-02:30'", "'UTC'")})"),
        (Has(Feature.Accessors) ? 1 : 0, () => $"{Of(Sort.Duration, around.Deeper)}.{One("getHours", "getMinutes", "getSeconds", "getMilliseconds")}()"),
        (Has(Feature.Indexing) ? 2 : 0, () => Indexed(Sort.Int, around.Deeper)));

    private string Double(Around around) => Weighed(
        (5, () => $"({Of(Sort.Double, around.Deeper)} {One("+", "-", "*", "/")} {Of(Sort.Double, around.Deeper)})"),
        (1, () => $"-({Of(Sort.Double, around.Deeper)})"),
        (3, () => $"double({Of(Sort.Int, around.Deeper)})"),
        (1, () => $"double({Of(Sort.Double, around.Deeper)})"),
        (Has(Feature.Indexing) ? 1 : 0, () => Indexed(Sort.Double, around.Deeper)));

    private string Text(Around around) => Weighed(
        (3, () => Joined(around.Deeper)),
        (2, () => $"string({Of(Sort.Int, around.Deeper)})"),
        (1, () => $"string({Of(Sort.Truth, around.Deeper)})"),
        (1, () => $"string({Of(Sort.Text, around.Deeper)})"),
        (2, () => AnyWord(around) is { } word ? $"string({Of(word, around.Deeper)})" : Leaf(Sort.Text, around)),
        (Has(Feature.Conversions) ? 2 : 0, () => $"string({Of(One(Sort.Double, Sort.Instant, Sort.Duration), around.Deeper)})"),
        (Has(Feature.Indexing) ? 2 : 0, () => Indexed(Sort.Text, around.Deeper)));

    private string Joined(Around around) => $"({Of(Sort.Text, around)} + {AnyText(around)})";

    // As an argument of a function a word of a choice is a text like any other.
    private string AnyText(Around around) => Chance(25) && AnyWord(around) is { } word ? Of(word, around) : Of(Sort.Text, around);

    // Texts that are numbers are rare among those of a review.
    private string Numeral(Around around) => Chance(50) ? Quoted(One("12", "-3", "007", "", "1.5", " 4", "9223372036854775807", "9223372036854775808", "-0", "+5", "12\0", "٣", "x")) : Of(Sort.Text, around);

    private string Date(Around around) => Weighed(
        (6, () => $"({Of(Sort.Date, around.Deeper)} {One("+", "+", "-")} {Of(Sort.Period, around.Deeper)})"),
        (3, () => $"latest({Of(new Sort.ListOf(Sort.Date), around.Deeper)})"),
        (Has(Feature.Indexing) ? 1 : 0, () => Indexed(Sort.Date, around.Deeper)));

    private string Instant(Around around) => Weighed(
        (3, () => $"({Of(Sort.Instant, around.Deeper)} {One("+", "-")} {Of(Sort.Period, around.Deeper)})"),
        (3, () => $"({Of(Sort.Instant, around.Deeper)} {One("+", "-")} {Of(Sort.Duration, around.Deeper)})"),
        (1, () => $"({Of(Sort.Duration, around.Deeper)} + {Of(Sort.Instant, around.Deeper)})"),
        (Has(Feature.Conversions) ? 1 : 0, () => $"timestamp({Of(Sort.Text, around.Deeper)})"));

    private string Duration(Around around) => Weighed(
        (4, () => $"({Of(Sort.Instant, around.Deeper)} - {Of(Sort.Instant, around.Deeper)})"),
        (3, () => $"({Of(Sort.Duration, around.Deeper)} {One("+", "-")} {Of(Sort.Duration, around.Deeper)})"),
        (Has(Feature.Conversions) ? 1 : 0, () => $"duration({Of(Sort.Text, around.Deeper)})"));

    private string Period(Around around) => Weighed(
        (4, () => $"{One("days", "months", "years")}({(Chance(70) ? Literal(Sort.Int) : Of(Sort.Int, around.Deeper))})"),
        (2, () => $"({Of(Sort.Period, around.Deeper)} + {Of(Sort.Period, around.Deeper)})"),
        (1, () => $"age({Of(Sort.Date, around.Deeper)})"),
        (1, () => $"age({Of(Sort.Date, around.Deeper)}, {Of(Sort.Date, around.Deeper)})"));

    private string Size(string whole) => Chance(50) ? $"size({whole})" : $"{whole}.size()";
}
