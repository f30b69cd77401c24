using Lg.Model.Texts;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells days and instants: when something was, how far that is from the review or from something else, and the limit.</summary>
internal sealed class DayTeller(DateOnly asOf, TextSet texts)
{
    /// <summary>Returns a day held against the as-of date or a day of the catalog.</summary>
    public Telling.Statement Against(Operand fact, Operand limit, string wanted, string pointer)
    {
        var named = NamedFact.Of(fact.Member);
        var day = named.OnDay(When(fact.Value), texts);
        var shift = fact.Shift ?? limit.Shift;

        // Of a day that was to come it matters that it has passed, not by how much.
        var passed = limit.IsAsOf && shift is null && HasPassed(SpanOf(fact.Value), wanted) ? texts.Say("passed") : null;
        var statement = passed is not null ? day
            : $"{day}, {(limit.IsAsOf ? FromReview(SpanOf(fact.Value), shift) : Against(SpanOf(fact.Value), SpanOf(limit.Value)))}";
        return new(statement, passed ?? Limit(shift), pointer) { Subject = named.Subject(texts) };
    }

    /// <summary>Returns den 25 april 2025, i april 2025; on 25 April 2025, in April 2025.</summary>
    public string When(object value) => value switch
    {
        DateSpan { IsDay: true } day => texts.Say("onDay", ("day", Phrases.Date(day, texts.Numbers))),
        DateSpan { First: { Month: 1, Day: 1 }, Last: { Month: 12, Day: 31 } } year =>
            texts.Say("inYear", ("year", Phrases.Date(year, texts.Numbers))),
        DateSpan span => texts.Say("inMonth", ("month", Phrases.Date(span, texts.Numbers))),
        _ => texts.Say("onDay", ("day", ValueText.Write(value, RuleType.Instant, texts.Numbers))),
    };

    public static bool IsEarlier(object one, object other) => (one, other) switch
    {
        (DateTimeOffset a, DateTimeOffset b) => a < b,
        (DateSpan or DateTimeOffset, DateSpan or DateTimeOffset) => SpanOf(one).First < SpanOf(other).First,
        _ => false,
    };

    /// <summary>
    /// Returns how far the second is from the first: <c>15 månader och 3 dagar senare</c>; <c>null</c> when an imprecise day leaves it
    /// open, and for what is no day.
    /// </summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="shift">The limit, which says whether to count in clock time.</param>
    public string? Between(object first, object second, object? shift)
    {
        if (first is not (DateSpan or DateTimeOffset) || second is not (DateSpan or DateTimeOffset))
            return null;

        var order = IsEarlier(second, first) ? "earlier" : "later";
        if (first is DateTimeOffset from && second is DateTimeOffset to && shift is not Period)
            return texts.Say(order, ("length", Phrases.Duration((to - from).Duration(), texts.Numbers)));

        var (a, b) = (SpanOf(first), SpanOf(second));
        return !a.IsDay || !b.IsDay ? null
            : a == b ? texts.Say("sameDay")
            : texts.Say(order, ("length", Phrases.Period(Period.Between(a.First, b.First), texts.Numbers)));
    }

    /// <summary>Returns <c>Gränsen är 12 månader</c>; <c>null</c> for no limit in time.</summary>
    public string? Limit(object? shift) => shift switch
    {
        Period period => texts.Say("limit", ("length", Phrases.Period(period, texts.Numbers))),
        TimeSpan time => texts.Say("limit", ("length", Phrases.Duration(time, texts.Numbers))),
        _ => null,
    };

    // Of an imprecise day the end is told that decides: how old it is at most, or how old it is at least.
    private string FromReview(DateSpan span, object? shift)
    {
        if (span.First <= asOf && span.Last >= asOf)
            return texts.Say(span.IsDay ? "dayOfReview" : "timeOfReview");

        var before = span.Last < asOf;
        var isNear = shift is Period period && (before ? Reaches(span.First, period, asOf) : Reaches(asOf, period, span.Last));
        var far = before ? Period.Between(span.First, asOf) : Period.Between(asOf, span.Last);
        var near = before ? Period.Between(span.Last, asOf) : Period.Between(asOf, span.First);
        var key = (before ? "beforeReview" : "afterReview") + (span.IsDay ? "" : isNear ? ".most" : ".least");
        return texts.Say(key, ("length", Phrases.Period(isNear ? far : near, texts.Numbers)));
    }

    private static bool Reaches(DateOnly from, Period period, DateOnly to) =>
        DateSpan.Add(DateSpan.Of(from), period, 1) is { IsKnown: true, Value.First: var reached } && reached >= to;

    private string Against(DateSpan span, DateSpan day) => texts.Say(
        span.Last < day.First ? "beforeDay" : span.First > day.Last ? "afterDay" : "sameTimeAs",
        ("day", Phrases.Date(day, texts.Numbers)));

    private bool HasPassed(DateSpan span, string wanted) => wanted is Operators.Greater or Operators.GreaterOrEqual && span.Last < asOf;

    private static DateSpan SpanOf(object value) => value is DateTimeOffset instant ? DateSpan.Of(instant) : (DateSpan)value;
}
