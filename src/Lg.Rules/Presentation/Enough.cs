using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>Tells what would be enough for what is not met to hold: <c>Det här räcker: ange mått och målvärde för alla 10.</c></summary>
internal static class Enough
{
    private const int LongestValue = 40;

    /// <summary>Returns the sentence for findings of one requirement; empty when no change is known.</summary>
    /// <param name="findings">The findings that are not met.</param>
    /// <param name="most">The number of changes to tell; the others are counted.</param>
    /// <param name="texts">The words of the reader.</param>
    public static string Of(IEnumerable<Finding> findings, int most, Texts texts) =>
        Of([.. findings.Select(finding => (finding.RemedyState, finding.Changes, finding.Omitted))], most, texts);

    private static string Of(
        IReadOnlyList<(RemedyState? State, IReadOnlyList<FactChange> Changes, int? Omitted)> findings, int most, Texts texts)
    {
        var changes = Told(findings.SelectMany(finding => finding.Changes), texts);
        var items = (findings.Count, AreFirst: findings.Any(finding => finding.Omitted is not null) && findings.Count > 1);
        var past = findings.Count(finding => finding.State == RemedyState.CannotBeUndone);
        return string.Join(" ", new[]
        {
            changes.Count == 0 ? "" : $"{texts.Label.Enough}: {Listed(changes, most, items, texts)}.",
            past == 0
                ? ""
                : past == findings.Count && !items.AreFirst
                    ? texts.Label.CannotBeUndone
                    : texts.CannotBeUndone(past, findings.Count, items.AreFirst),
        }.Where(part => part.Length > 0));
    }

    // Equal changes of several items are one, with a count.
    private static List<ToldChange> Told(IEnumerable<FactChange> changes, Texts texts) =>
    [
        .. changes
            .GroupBy(change => (
                Of: change.Of is { } of ? texts.Of(of) : "",
                Label: texts.Of(change.Label),
                To: change.AnyValue ? null : texts.Of(change.To)))
            .Select(same => new ToldChange(
                Texts.InSentence(same.Key.Of),
                Texts.InSentence(same.Key.Label),
                same.Key.To is { } to ? Values(same, to, texts) : null,
                same.Count())),
    ];

    private static string Values(IEnumerable<FactChange> same, string to, Texts texts) =>
        same.Select(change => Short(texts.Of(change.From))).Distinct(StringComparer.Ordinal).ToList() is [var from]
            ? $"{from} → {Short(to)}"
            : $"→ {Short(to)}";

    private static string Short(string value) => PlainText.ShortLine(value, LongestValue);

    private static string Listed(List<ToldChange> changes, int most, (int Count, bool AreFirst) items, Texts texts)
    {
        List<string> parts = [];
        for (var i = 0; i < Math.Min(most, changes.Count); i++)
        {
            var alike = changes.Take(most).Skip(i).TakeWhile(other => other.IsAlike(changes[i])).ToList();
            parts.Add(Part(alike, i > 0 && changes[i].IsTellingOf(changes[i - 1]), items, texts));
            i += alike.Count - 1;
        }

        return string.Join("; ", changes.Count > most ? [.. parts, texts.More(changes.Count - most)] : parts);
    }

    // What is told of is named once.
    private static string Part(List<ToldChange> alike, bool isNamed, (int Count, bool AreFirst) items, Texts texts)
    {
        var (of, label, values, _) = alike[0];
        var isUnnamed = of.Length == 0 || isNamed;
        var act = values is null
            ? $"{texts.State([.. alike.Select(change => change.Label)])}{(isUnnamed ? "" : $" ({of})")}"
            : $"{(isUnnamed ? "" : $"{of} – ")}{label} ({values})";
        return items.Count == 1 ? act : $"{act} {texts.For(alike[0].Count, items.Count, items.AreFirst)}";
    }
}
