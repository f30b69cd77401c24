using System.Buffers;
using System.Globalization;
using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.Overloads;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Conversions, named after the type that they give. What cannot be converted is an error.</summary>
internal static class ConversionFunctions
{
    private const double TwoTo63 = 9223372036854775808.0;

    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly SearchValues<char> NumeralLetters = SearchValues.Create("0123456789+-.eE");

    private static readonly string[] TrueWords = ["1", "t", "T", "true", "TRUE", "True"];

    private static readonly string[] FalseWords = ["0", "f", "F", "false", "FALSE", "False"];

    public static IEnumerable<Overload> All =>
    [
        Value<long, long>("int", RuleType.Int, RuleType.Int, a => a),
        Value<double, long>("int", RuleType.Double, RuleType.Int, a => Math.Abs(a) < TwoTo63 ? (long)a : ErrorCode.Overflow),
        Value<string, long>("int", RuleType.Text, RuleType.Int, ToInt),
        Value<DateTimeOffset, long>("int", RuleType.Instant, RuleType.Int, at => at.ToUnixTimeSeconds()),
        Value<long, double>("double", RuleType.Int, RuleType.Double, a => (double)a),
        Value<double, double>("double", RuleType.Double, RuleType.Double, a => a),
        Value<string, double>("double", RuleType.Text, RuleType.Double, ToDouble),
        Value<bool, bool>("bool", RuleType.Boolean, RuleType.Boolean, a => a),
        Value<string, bool>("bool", RuleType.Text, RuleType.Boolean, ToBool),
        Value<string, string>("string", RuleType.Text, RuleType.Text, text => text),
        Value<bool, string>("string", RuleType.Boolean, RuleType.Text, a => a ? "true" : "false"),
        Value<long, string>("string", RuleType.Int, RuleType.Text, a => a.ToString(CultureInfo.InvariantCulture)),
        Value<double, string>("string", RuleType.Double, RuleType.Text, a => Doubles.Write(a)),
        Value<DateTimeOffset, string>("string", RuleType.Instant, RuleType.Text, at => Instants.Write(at)),
        Value<TimeSpan, string>("string", RuleType.Duration, RuleType.Text, time => Durations.Write(time)),
        Value<DateTimeOffset, DateTimeOffset>("timestamp", RuleType.Instant, RuleType.Instant, at => at),
        Value<long, DateTimeOffset>("timestamp", RuleType.Int, RuleType.Instant, ToInstant),
        Value<string, DateTimeOffset>(
            "timestamp",
            RuleType.Text,
            RuleType.Instant,
            text => Instants.Read(text, out var isTooFine) is { } at && !isTooFine ? at : ErrorCode.BadConversion),
        Value<TimeSpan, TimeSpan>("duration", RuleType.Duration, RuleType.Duration, time => time),
        Value<string, TimeSpan>(
            "duration",
            RuleType.Text,
            RuleType.Duration,
            text => Durations.Read(text, out var isTooFine) is { } time && !isTooFine ? time : ErrorCode.BadConversion),
    ];

    private static Fact<long> ToInt(string text) =>
        IsNumeral(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : ErrorCode.BadConversion;

    // A number too large for a double is an error; infinity is what is called so.
    private static Fact<double> ToDouble(string text)
    {
        if (IsNumeral(text))
            return double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                ? value
                : ErrorCode.BadConversion;

        return text.ToUpperInvariant() switch
        {
            "NAN" => double.NaN,
            "INF" or "+INF" or "INFINITY" or "+INFINITY" => double.PositiveInfinity,
            "-INF" or "-INFINITY" => double.NegativeInfinity,
            _ => ErrorCode.BadConversion,
        };
    }

    // .NET also reads names of numbers, and passes over zeros (U+0000) after one.
    private static bool IsNumeral(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(NumeralLetters);

    private static Fact<bool> ToBool(string text) =>
        TrueWords.Contains(text, StringComparer.Ordinal) ? true
        : FalseWords.Contains(text, StringComparer.Ordinal) ? false
        : ErrorCode.BadConversion;

    private static Fact<DateTimeOffset> ToInstant(long seconds) =>
        seconds < DateTimeOffset.MinValue.ToUnixTimeSeconds() || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? ErrorCode.DateOutOfRange
            : DateTimeOffset.FromUnixTimeSeconds(seconds);
}
