using System.CommandLine;
using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Cli.Input;

/// <summary>As of when a review is assessed: the caller's date, else the review's own, else today, with a warning.</summary>
internal static class AsOfDate
{
    /// <summary>Returns the option by which a caller gives the date.</summary>
    public static Option<string> MakeOption(Session session)
    {
        Option<string> option = new("--as-of")
        {
            Description = session.Say(
                "bedöm per detta datum (åååå-mm-dd); annars genomgångens eget",
                "assess as of this date (yyyy-mm-dd); otherwise the review's own"),
            HelpName = session.Say("DATUM", "DATE"),
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Parse(token.Value) is null))
                result.AddError(session.Say(
                    $"`{token.Value}` är inte ett datum i kalendern; skriv till exempel `2025-12-01`",
                    $"`{token.Value}` is not a date of the calendar; write for example `2025-12-01`"));
        });
        return option;
    }

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
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and <= 9990
            ? date
            : null;
}
