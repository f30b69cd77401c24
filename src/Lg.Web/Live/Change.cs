using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Web.Live;

/// <summary>A requirement that an answer gave another verdict.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Title">Its title.</param>
/// <param name="From">The verdict before.</param>
/// <param name="To">The verdict now.</param>
public sealed record Change(string Requirement, LocalizedText Title, Verdict From, Verdict To)
{
    /// <summary>Returns what differs between two reports, in the order of the catalog.</summary>
    public static IReadOnlyList<Change> Between(Report before, Report now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var verdicts = before.Requirements.ToDictionary(row => row.Id, row => row.Verdict);
        return
        [
            .. from row in now.Requirements
            where row.Restates is null && verdicts.TryGetValue(row.Id, out var verdict) && verdict != row.Verdict
            select new Change(row.Id, row.Title, verdicts[row.Id], row.Verdict),
        ];
    }
}
