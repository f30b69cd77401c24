using Lg.Web.Interview;

namespace Lg.Web;

/// <summary>Where on the page the reader is.</summary>
/// <param name="View">What is shown.</param>
/// <param name="At">The chapter, or the place in the review; empty for what has none.</param>
public sealed record Spot(View View, string At)
{
    /// <summary>Gets the first page.</summary>
    public static Spot Start { get; } = new(View.Start, "");

    /// <summary>Gets the interview, one question at a time.</summary>
    public static Spot Interview { get; } = new(View.Interview, "");

    /// <summary>Gets the report.</summary>
    public static Spot Report { get; } = new(View.Report, "");

    /// <summary>Gets the goals to decide on.</summary>
    public static Spot Goals { get; } = new(View.Goals, "");

    /// <summary>Gets what to look at before the review is decided.</summary>
    public static Spot Check { get; } = new(View.Check, "");

    /// <summary>Gets why verdicts are what they are.</summary>
    public static Spot Why { get; } = new(View.Why, "");

    /// <summary>Gets the screens that somebody decides from.</summary>
    public static IReadOnlyList<Spot> OfDecision { get; } = [Report, Goals, Check, Why];

    /// <summary>Gets the chapter that is shown, or that what is shown belongs to; <c>null</c> outside the chapters.</summary>
    public string? Chapter => View switch
    {
        View.Chapter => At,
        View.List or View.Item => ChapterList.Of(At),
        _ => null,
    };
}
