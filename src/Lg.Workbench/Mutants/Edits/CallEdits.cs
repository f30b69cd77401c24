using System.Globalization;
using System.Text.RegularExpressions;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Workbench.Mutants.Edits;

/// <summary>
/// Changes of functions: another unit of time, another day, plus for minus, a pattern with an alternative less, what is stated for what is
/// so.
/// </summary>
internal static partial class CallEdits
{
    public static IEnumerable<Edit> Of(Node.Call call, TypedPlaces places) => (call.Function, call.Arguments) switch
    {
        ("days", _) => [Renamed("unit", call, "months")],
        ("months" or "years", _) => [Renamed("unit", call, "days")],
        (Operators.Add, _) => [Renamed("arithmetic", call, Operators.Subtract)],
        (Operators.Subtract, _) => [Renamed("arithmetic", call, Operators.Add)],
        (Operators.Multiply, _) => [Renamed("arithmetic", call, Operators.Divide)],
        (Operators.Divide, _) => [Renamed("arithmetic", call, Operators.Multiply)],
        ("stated", [Node.Select fact]) => Asserted(call, fact, places),
        ("date" or "duration", [Node.Literal { Value: string text } literal]) =>
            Shifted(call.Function, text).Select(
                other => new Edit(call.Function, call, call with { Arguments = [literal with { Value = other }] })),
        ("matches", [var text, Node.Literal { Value: string pattern } literal]) =>
            PatternAlternatives.Without(pattern)
                .Select(other => new Edit("pattern", call, call with { Arguments = [text, literal with { Value = other }] })),
        _ => [],
    };

    private static Edit Renamed(string kind, Node.Call call, string name) => new(kind, call, call with { Function = name });

    // That a fact is spoken of, and that it is so, are easily mistaken for each other.
    private static IEnumerable<Edit> Asserted(Node.Call call, Node.Select fact, TypedPlaces places) => (places.At(
        call) as TypedNode.Stated)?.Fact switch
    {
        { Type: var type } when type == RuleType.Boolean => [new("stated", call, fact)],
        { Type: RuleType.Record { Type.IsStatable: true } } => [new("stated", call, new Node.Select(fact, "exists", fact.Span, fact.Span))],
        _ => [],
    };

    private static IEnumerable<string> Shifted(string function, string text) => function == "date" ? Days(text) : Lengths(text);

    private static IEnumerable<string> Days(string text)
    {
        var (format, shift) = text.Length switch
        {
            4 => ("yyyy", (Func<DateOnly, int, DateOnly>)((day, step) => day.AddYears(step))),
            7 => ("yyyy-MM", (day, step) => day.AddMonths(step)),
            _ => ("yyyy-MM-dd", (day, step) => day.AddDays(step)),
        };
        return DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? [.. ((int[])[1, -1]).Select(step => shift(day, step).ToString(format, CultureInfo.InvariantCulture))]
            : [];
    }

    // By one of the smallest unit that is written.
    private static IEnumerable<string> Lengths(string text) => LastWhole().Match(text) is { Success: true } last
        && long.TryParse(last.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number)
        ? [
            .. ((long[])[1, -1]).Select(
                step => string.Create(CultureInfo.InvariantCulture, $"{text[..last.Index]}{number + step}{last.Groups[2].ValueSpan}")),
        ]
        : [];

    [GeneratedRegex("([0-9]+)([a-zµ]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex LastWhole();
}
