using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>
/// Reads <c>from</c> and <c>until</c>: the first and the last day or year of a period, which is open where one is not given.
/// </summary>
internal static class PeriodReader
{
    public static (DateOnly? From, DateOnly? Until) Dates(MappingReader fields, DiagnosticBag bag)
    {
        var (from, until) = (fields.OptionalDate("from"), fields.OptionalDate("until"));
        if (until < from) bag.UntilBeforeFrom(fields.PlaceOf("until"));
        return (from, until);
    }

    public static (int? From, int? Until) Years(MappingReader fields, DiagnosticBag bag)
    {
        var (from, until) = (fields.OptionalYear("from"), fields.OptionalYear("until"));
        if (until < from) bag.UntilBeforeFrom(fields.PlaceOf("until"));
        return (from, until);
    }

    /// <summary>A plan year as its first and last day.</summary>
    public static (DateOnly? From, DateOnly? Until) YearsAsDates(MappingReader fields, DiagnosticBag bag)
    {
        var (from, until) = Years(fields, bag);
        return (from is { } first ? new DateOnly(first, 1, 1) : null, until is { } last ? new DateOnly(last, 12, 31) : null);
    }
}
