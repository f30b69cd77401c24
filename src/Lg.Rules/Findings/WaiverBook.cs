using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Findings.Prose;

namespace Lg.Rules.Findings;

/// <summary>The waivers of a review. A waiver is visible, and changes neither verdict nor score.</summary>
internal sealed class WaiverBook
{
    private readonly IReadOnlyList<WaiverResult> results;

    public WaiverBook(Review review, DateOnly asOf, IEnumerable<string> requirements)
    {
        // Of most reviews nothing is waived, and each requirement asks.
        results = review.Waivers is { Count: > 0 } waivers ? Judge(waivers, asOf, requirements.ToHashSet(StringComparer.Ordinal)) : [];
    }

    public IReadOnlyList<WaiverResult> Results => results;

    /// <summary>Returns the best state of the waivers of a requirement; <c>null</c> when it has none.</summary>
    public WaiverState? StateOf(string requirement) => results.Count == 0 ? null : results
        .Where(waiver => waiver.Requirement == requirement)
        .Select(waiver => (WaiverState?)waiver.State)
        .Order()
        .FirstOrDefault();

    private static IReadOnlyList<WaiverResult> Judge(IReadOnlyList<Waiver> waivers, DateOnly asOf, HashSet<string> known) =>
        [.. waivers.Select((waiver, index) => Judge(waiver, index, asOf, known))];

    private static WaiverResult Judge(Waiver waiver, int index, DateOnly asOf, HashSet<string> known)
    {
        List<LocalizedText> lacks = [.. Lacks(waiver)];
        return new WaiverResult
        {
            Pointer = string.Create(CultureInfo.InvariantCulture, $"/waivers/{index}"),
            Requirement = waiver.Requirement ?? "",
            State = lacks.Count > 0 ? WaiverState.Incomplete : IsInForce(waiver, asOf) ? WaiverState.Valid : WaiverState.Expired,
            Reason = waiver.Reason,
            Lacks = lacks,
            Matched = known.Contains(waiver.Requirement ?? ""),
        };
    }

    private static IEnumerable<LocalizedText> Lacks(Waiver waiver)
    {
        if (waiver.Reason is null)
            yield return Sentences.Sentence("lacks.reason");
        if (waiver.Owner is null)
            yield return Sentences.Sentence("lacks.owner");
        if (waiver.ApprovedByRole is null)
            yield return Sentences.Sentence("lacks.approval");
        if (waiver.From is null)
            yield return Sentences.Sentence("lacks.start");
        if (waiver.Until is null)
            yield return Sentences.Sentence("lacks.end");
    }

    private static bool IsInForce(Waiver waiver, DateOnly asOf) =>
        DateSpan.LessOrEqual(DateSpan.Of(waiver.From!.Value), DateSpan.Of(asOf)).IsTrue && waiver.Until!.Value.Last >= asOf;
}
