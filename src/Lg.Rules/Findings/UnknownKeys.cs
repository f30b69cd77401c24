using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>Finds references to items of the review that are not there.</summary>
internal static class UnknownKeys
{
    /// <summary>Returns them in the order of the review.</summary>
    public static IEnumerable<Observation> In(Review review) =>
    [
        .. Of(review.Details?.Chapters, chapter => chapter.RefersTo, review.Details?.Chapters, "/review/chapters/{0}/refersTo", new("Inget kapitel", "No chapter")),
        .. Of(review.Resources?.Trainings, training => One(training.ReplacedBy), review.Resources?.Trainings, "/resources/trainings/{0}/replacedBy", new("Ingen utbildning", "No training")),
        .. Of(review.Assets?.Systems, system => One(system.Supplier), review.Assets?.Suppliers, "/assets/systems/{0}/supplier", new("Ingen leverantör", "No supplier")),
        .. Of(review.Performance?.AuditRecommendations, item => One(item.Audit), review.Performance?.Audits, "/performance/auditRecommendations/{0}/audit", new("Ingen granskning", "No audit")),
    ];

    // Without any item listed there is nothing that a key could have been meant for.
    private static IEnumerable<Observation> Of<T>(
        IReadOnlyList<T>? items, Func<T, IReadOnlyList<string>?> referencesOf, IReadOnlyList<IKeyed>? targets, string pointer, LocalizedText none)
    {
        var keys = (targets ?? []).Select(target => target.Key).ToHashSet(StringComparer.Ordinal);
        return keys.Count == 0 ? [] :
            from item in (items ?? []).Index()
            from key in referencesOf(item.Item) ?? []
            where !keys.Contains(key)
            let meant = Observations.DidYouMean(key, keys)
            select new Observation
            {
                Code = "LG5016",
                Message = new(
                    $"{none.Sv} har nyckeln `{ValueText.OneLine(key)}`.{meant.Sv}",
                    $"{none.En} has the key `{ValueText.OneLine(key)}`.{meant.En}"),
                Pointers = [string.Format(CultureInfo.InvariantCulture, pointer, item.Index)],
            };
    }

    private static IReadOnlyList<string>? One(string? key) => key is null ? null : [key];
}
