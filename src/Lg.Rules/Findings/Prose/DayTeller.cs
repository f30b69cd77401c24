using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells days and instants: when something was, how far that is from the review or from something else, and the limit.</summary>
internal static class DayTeller
{
    /// <summary>Returns a day held against the as-of date or a day of the catalog.</summary>
    public static Telling.Statement Against(Operand fact, Operand limit, string wanted, DateOnly asOf, string pointer)
    {
        var named = NamedFact.Of(fact.Member);
        var day = named.OnDay(When(fact.Value));
        var shift = fact.Shift ?? limit.Shift;

        // Of a day that was to come it matters that it has passed, not by how much.
        var passed = limit.IsAsOf && shift is null ? Passed(SpanOf(fact.Value), wanted, asOf) : null;
        var told = passed is not null ? day : With(day, limit.IsAsOf ? FromReview(SpanOf(fact.Value), asOf, shift) : Against(SpanOf(fact.Value), SpanOf(limit.Value)));
        return new(told, passed ?? Limit(shift), pointer) { Subject = named.Subject };
    }

    /// <summary>Returns 25 april 2025, i april 2025; on 25 April 2025, in April 2025.</summary>
    public static LocalizedText When(object value) => value switch
    {
        DateSpan { IsDay: true } day => new(Phrases.Date(day, Language.Swedish), $"on {Phrases.Date(day, Language.English)}"),
        DateSpan { First: { Month: 1, Day: 1 }, Last: { Month: 12, Day: 31 } } year => InBoth(language => Say(language, "", "in ") + Phrases.Date(year, language)),
        DateSpan span => InBoth(language => Say(language, "i ", "in ") + Phrases.Date(span, language)),
        _ => InBoth(language => Say(language, "", "on ") + ValueText.Write(value, RuleType.Instant, language)),
    };

    public static bool IsEarlier(object one, object other) => (one, other) switch
    {
        (DateTimeOffset a, DateTimeOffset b) => a < b,
        (DateSpan or DateTimeOffset, DateSpan or DateTimeOffset) => SpanOf(one).First < SpanOf(other).First,
        _ => false,
    };

    /// <summary>Returns how far the second is from the first: <c>15 månader och 3 dagar senare</c>; <c>null</c> when an imprecise day leaves it open, and for what is no day.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="shift">The limit, which says whether to count in clock time.</param>
    public static LocalizedText? Between(object first, object second, object? shift)
    {
        if (first is not (DateSpan or DateTimeOffset) || second is not (DateSpan or DateTimeOffset))
            return null;

        var isEarlier = IsEarlier(second, first);
        if (first is DateTimeOffset from && second is DateTimeOffset to && shift is not Period)
            return InBoth(language => $"{Phrases.Duration((to - from).Duration(), language)} {After(isEarlier, language)}");

        var (a, b) = (SpanOf(first), SpanOf(second));
        return !a.IsDay || !b.IsDay ? null
            : a == b ? new("samma dag", "the same day")
            : InBoth(language => $"{Phrases.Period(Period.Between(a.First, b.First), language)} {After(isEarlier, language)}");
    }

    /// <summary>Returns <c>Gränsen är 12 månader</c>; <c>null</c> for no limit in time.</summary>
    public static LocalizedText? Limit(object? shift) => shift switch
    {
        Period period => InBoth(language => Say(language, "Gränsen är ", "The limit is ") + Phrases.Period(period, language)),
        TimeSpan time => InBoth(language => Say(language, "Gränsen är ", "The limit is ") + Phrases.Duration(time, language)),
        _ => null,
    };

    // Of an imprecise day the end is told that decides: how old it is at most, or how old it is at least.
    private static LocalizedText FromReview(DateSpan span, DateOnly asOf, object? shift)
    {
        if (span.IsDay && span.First == asOf)
            return new("samma dag som genomgången", "the same day as the review");
        if (span.First <= asOf && span.Last >= asOf)
            return new("samma tid som genomgången", "the same time as the review");

        var before = span.Last < asOf;
        var isNear = shift is Period period && (before ? Reaches(span.First, period, asOf) : Reaches(asOf, period, span.Last));
        var far = before ? Period.Between(span.First, asOf) : Period.Between(asOf, span.Last);
        var near = before ? Period.Between(span.Last, asOf) : Period.Between(asOf, span.First);
        return InBoth(language => Words(
            span.IsDay ? "" : isNear ? Say(language, "högst", "at most") : Say(language, "minst", "at least"),
            Phrases.Period(isNear ? far : near, language),
            before ? Say(language, "före genomgången", "before the review") : Say(language, "efter genomgången", "after the review")));
    }

    private static bool Reaches(DateOnly from, Period period, DateOnly to) =>
        DateSpan.Add(DateSpan.Of(from), period, 1) is { IsKnown: true, Value.First: var reached } && reached >= to;

    private static LocalizedText Against(DateSpan span, DateSpan day) => InBoth(language => Words(
        span.Last < day.First ? Say(language, "före", "before") : span.First > day.Last ? Say(language, "efter", "after") : Say(language, "samma tid som", "the same time as"),
        Phrases.Date(day, language)));

    private static LocalizedText? Passed(DateSpan span, string wanted, DateOnly asOf) =>
        wanted is Operators.Greater or Operators.GreaterOrEqual && span.Last < asOf ? new("Den tiden har passerat", "That time has passed") : null;

    private static string After(bool isEarlier, Language language) => isEarlier ? Say(language, "tidigare", "earlier") : Say(language, "senare", "later");

    private static LocalizedText With(LocalizedText told, LocalizedText more) => InBoth(language => $"{told.In(language)}, {more.In(language)}");

    private static DateSpan SpanOf(object value) => value is DateTimeOffset instant ? DateSpan.Of(instant) : (DateSpan)value;
}
