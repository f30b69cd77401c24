namespace Lg.Rules.Tests.Oracle;

/// <summary>Equality and order of known values: true, false or unknown.</summary>
internal static class SlowComparison
{
    public static object Equal(object a, object b) => (a, b) switch
    {
        (bool x, bool y) => x == y,
        (long or double, long or double) => SlowNumbers.Compare(a, b) == 0,
        (string x, string y) => string.Equals(x, y, StringComparison.Ordinal),
        (SlowDates x, SlowDates y) => SlowCalendar.Equal(x, y),
        (SlowDates x, SlowInstant y) => SlowCalendar.Equal(x, SlowClock.SwedishDayOf(y)),
        (SlowInstant x, SlowDates y) => SlowCalendar.Equal(SlowClock.SwedishDayOf(x), y),
        (SlowInstant x, SlowInstant y) => x.Utc == y.Utc,
        (SlowDuration x, SlowDuration y) => x.Ticks == y.Ticks,
        (SlowPeriod x, SlowPeriod y) => x == y,
        (SlowList x, SlowList y) => EqualLists(x, y),
        (SlowMap x, SlowMap y) => EqualMaps(x, y),
        _ => false,
    };

    public static object Less(object a, object b) => (a, b) switch
    {
        (SlowDates or SlowInstant, SlowDates or SlowInstant) when (a, b) is not (SlowInstant, SlowInstant) =>
            SlowCalendar.Less(DatesOf(a), DatesOf(b)),
        _ => Order(a, b) is -1,
    };

    public static object LessOrEqual(object a, object b) => (a, b) switch
    {
        (SlowDates or SlowInstant, SlowDates or SlowInstant) when (a, b) is not (SlowInstant, SlowInstant) =>
            SlowCalendar.LessOrEqual(DatesOf(a), DatesOf(b)),
        _ => Order(a, b) is -1 or 0,
    };

    /// <summary>Returns whether a list has a value in it: an item that is it, or else one that may be it.</summary>
    public static object In(object value, SlowList list)
    {
        var found = list.Items.Select(item => Equal(item, value)).ToList();
        return found.Contains(true) ? true : list.IsPartial || found.Contains(SlowUnknown.Instance) ? SlowUnknown.Instance : false;
    }

    public static object In(object key, SlowMap map) => In(key, new SlowList([.. map.Entries.Select(entry => entry.Key)]));

    private static int? Order(object a, object b) => (a, b) switch
    {
        (bool x, bool y) => x.CompareTo(y),
        (long or double, long or double) => SlowNumbers.Compare(a, b),
        (string x, string y) => Math.Sign(
            CompareCodePoints([.. x.EnumerateRunes().Select(rune => rune.Value)], [.. y.EnumerateRunes().Select(rune => rune.Value)])),
        (SlowInstant x, SlowInstant y) => x.Utc.CompareTo(y.Utc),
        (SlowDuration x, SlowDuration y) => x.Ticks.CompareTo(y.Ticks),
        _ => throw new InvalidOperationException($"{a} and {b} have no order"),
    };

    private static int CompareCodePoints(int[] a, int[] b)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i] != b[i])
                return a[i] - b[i];
        }

        return a.Length - b.Length;
    }

    private static SlowDates DatesOf(object value) => value is SlowInstant instant ? SlowClock.SwedishDayOf(instant) : (SlowDates)value;

    // A list that is not whole is longer than what is named of it; which items those are is not known, so only its length can tell.
    private static object EqualLists(SlowList a, SlowList b) =>
        (a.IsPartial && !b.IsPartial && a.Items.Count > b.Items.Count) || (b.IsPartial && !a.IsPartial && b.Items.Count > a.Items.Count)
            ? false
        : a.IsPartial || b.IsPartial ? SlowUnknown.Instance
        : a.Items.Count != b.Items.Count ? false
        : All(a.Items.Zip(b.Items, Equal));

    private static object EqualMaps(SlowMap a, SlowMap b) =>
        a.Entries.Count != b.Entries.Count ? false
        : All(a.Entries.Select(entry => Find(b, entry.Key) is { } other ? Equal(entry.Value, other) : false));

    /// <summary>Returns the value of a key; <c>null</c> when the map has none.</summary>
    public static object? Find(SlowMap map, object key) =>
        map.Entries.Where(entry => Equal(entry.Key, key) is true).Select(entry => entry.Value).FirstOrDefault();

    private static object All(IEnumerable<object> outcomes)
    {
        var all = outcomes.ToList();
        return all.Contains(false) ? false : all.Contains(SlowUnknown.Instance) ? SlowUnknown.Instance : true;
    }
}
