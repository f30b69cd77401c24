using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Cli.Input;

/// <summary>As of when a review is assessed: the caller's date, else the review's own, else today, with a warning.</summary>
internal static class AsOfDate
{
    /// <summary>Returns the date; no warning is due when there is no review that could have said it.</summary>
    public static AsOf Choose(DateOnly? given, Review? review, Session session)
    {
        if (given is { } date)
            return new(date, AsOfSource.Caller);
        if (review is not null && AsOf.FromReview(review) is { } own)
            return own;

        var today = DateOnly.FromDateTime(session.Terminal.Time.GetLocalNow().DateTime);
        if (review is not null)
            session.Complain([ToolProblems.Host(today)]);
        return new(today, AsOfSource.Host);
    }

    /// <summary>Reads a whole day of the calendar, with the years that a review may have; <c>null</c> when it is not one.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 9990 ? date : null;
}
