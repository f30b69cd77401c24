using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Validation;

/// <summary>What one careful reading by a person says of a candidate in a review.</summary>
/// <param name="Sign">✔ met, ✘ not met, ? unknown, – not applicable or not in force, ~ partly.</param>
/// <param name="Place">Where in the review, or a few words; empty when not told.</param>
internal sealed record Mark(char Sign, string Place)
{
    /// <summary>Gets whether the mark names one verdict.</summary>
    public bool IsDecisive => Sign != '~';

    public bool AgreesWith(Verdict verdict) => Sign switch
    {
        '✔' => verdict == Verdict.Met,
        '✘' => verdict == Verdict.NotMet,
        '?' => verdict == Verdict.Undetermined,
        '–' => verdict == Verdict.NotApplicable,
        '~' => verdict != Verdict.NotApplicable,
        _ => throw new InvalidDataException($"reading.tsv: {Sign} is no mark"),
    };

    public override string ToString() => $"{Sign} {Place}".TrimEnd();
}

/// <summary>The reading of all candidates in each real review.</summary>
internal static class Reading
{
    private static readonly Dictionary<string, Mark[]> Marks = Tables.Read("reading.tsv").ToDictionary(
        values => values[0],
        values => values.Skip(1).Select(mark => new Mark(mark[0], mark[1..].Trim())).ToArray(),
        StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Candidates => Marks.Keys;

    public static Mark Of(string candidate, RealReview review) => Marks[candidate][RealReview.All.ToList().IndexOf(review)];
}
