using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Evaluation;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings;

/// <summary>Finds what makes a goal pressing in one review: law, what the unit itself reports, and what others have asked of it.</summary>
internal sealed class Pressures(Review review, DateOnly asOf, IReadOnlyList<MainThreats> mainThreats)
{
    private const int MonthsAhead = 12;

    private readonly Lazy<Threats> threats = new(() => new(review, mainThreats));
    private readonly Lazy<Reviewers> reviewers = new(() => new(review, asOf));

    /// <summary>Returns what makes a goal most pressing, and that in a clause.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="gaps">What calls for it and is not met, or not prepared for; what is only to be kept presses nothing.</param>
    public (Pressure Pressure, LocalizedText? Because) On(GoalTemplate goal, IReadOnlyList<Outcome> gaps)
    {
        if (gaps.Count == 0)
            return (Pressure.None, null);
        if (Worst(gaps.Where(IsBrokenLaw)) is { } broken)
            return (Pressure.Law, FromTexts(texts => texts.Say("because.law", ("law", TitleOf(broken).In(texts.Numbers)))));

        var asked = reviewers.Value.For(goal.Answers);
        if (asked is { Pressure: Pressure.Law } found)
            return found;
        if (Worst(gaps.Where(IsComingLaw)) is { } coming)
            return (Pressure.ComingLaw, Coming(coming));
        if (threats.Value.For(goal.ProtectsAgainst) is { } because)
            return (Pressure.Threat, because);
        return asked is { } other ? other : (Pressure.None, null);
    }

    // That the review does not report something is no proof of a breach.
    private static bool IsBrokenLaw(Outcome gap) =>
        gap is { Upcoming: null, Requirement: { IsLegal: true, Source.Kind: not RequirementKind.Reporting } } && Hurts(gap);

    private bool IsComingLaw(Outcome gap) =>
        gap is { Upcoming: not null, Requirement.IsLegal: true }
            && Hurts(gap)
            && TimeGates.InForceFrom(gap.Requirement) <= asOf.AddMonths(MonthsAhead);

    // A formality does not stand before what protects the unit because it is in an act.
    private static bool Hurts(Outcome gap) => gap.Requirement.Source.Severity <= Severity.Major;

    private static Outcome? Worst(IEnumerable<Outcome> gaps) => gaps.MinBy(gap => gap.Requirement.Source.Severity);

    private static LocalizedText TitleOf(Outcome gap) => gap.Requirement.Sources[0].Title;

    private static LocalizedText Coming(Outcome gap)
    {
        var from = TimeGates.InForceFrom(gap.Requirement)!.Value;
        return FromTexts(
            texts => texts.Say("because.comingLaw", ("day", Phrases.Date(from, texts.Numbers)), ("law", TitleOf(gap).In(texts.Numbers))));
    }
}
