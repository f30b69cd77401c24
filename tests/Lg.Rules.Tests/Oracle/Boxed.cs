using System.Globalization;
using System.Runtime.CompilerServices;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Tests.Oracle;

/// <summary>
/// Turns what a compiled expression comes to into what the slow evaluator would, and writes either as a text that shows all of it.
/// </summary>
internal static class Boxed
{
    public static object Of(Truth truth) => truth.IsError ? Error(truth.State) : truth.IsUnknown ? SlowUnknown.Instance : truth.IsTrue;

    public static object Of(IFact fact) => fact.IsUnknown ? SlowUnknown.Instance : fact.IsKnown ? Of(fact.Value!) : Error(fact.State);

    public static object Of(object value) => value switch
    {
        DateSpan dates => new SlowDates(SlowCalendar.DayOf(dates.First), SlowCalendar.DayOf(dates.Last)),
        DateTimeOffset instant => SlowClock.InstantOf(instant),
        TimeSpan length => new SlowDuration(length.Ticks),
        Period period => new SlowPeriod(period.Months, period.Days),
        IItems items => new SlowList([.. items.Values.Select(item => Of(item!))], items.IsPartial),
        IEntries entries => new SlowMap([.. entries.Pairs.Select(pair => (Of(pair.Key), Of(pair.Value!)))]),
        bool or long or double or string => value,
        _ => new SlowPart(FieldTable.TypeOf(value.GetType()), value),
    };

    public static SlowSetting Setting(EvaluationScope scope, string? subjectWord =
        null, object? subject = null) => new(scope.Review, scope.Previous, scope.AsOf)
        {
            Parameters = scope.Parameters.ToDictionary(
                pair => pair.Key,
                pair => pair.Value is { } value ? Of(value) : SlowUnknown.Instance),
            SubjectWord = subjectWord,
            Subject = subject is null ? null : (SlowPart)Of(subject),
        };

    public static string Write(object value) => value switch
    {
        SlowUnknown => "unknown",
        SlowError error => $"error {error.Code}",
        bool truth => truth ? "true" : "false",
        long number => string.Create(CultureInfo.InvariantCulture, $"{number}"),
        double number => string.Create(CultureInfo.InvariantCulture, $"double {number:R}"),
        string text => $"'{text}'",
        SlowDates dates => $"date {Write(dates.First)}–{Write(dates.Last)}",
        SlowInstant instant => $"timestamp {instant.Local} at {instant.Offset}",
        SlowDuration duration => $"duration {duration.Ticks}",
        SlowPeriod period => $"period {period.Months} {period.Days}",
        SlowList list => $"[{string.Join(", ", list.Items.Select(Write))}{(list.IsPartial ? " …" : "")}]",
        SlowMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Write(entry.Key)}: {Write(entry.Value)}"))}}}",
        SlowPart part =>
            $"{part.Type.Name} {(part.Record as IKeyed)?.Key} #{(part.Record is { } record ? RuntimeHelpers.GetHashCode(record) : 0)}",
        _ => throw new InvalidOperationException($"{value.GetType()} is no value of the language"),
    };

    private static string Write(SlowDay day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";

    private static SlowError Error(byte state) => new(((ErrorCode)state).ToString());
}
