using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>The findings of one requirement, the worst first.</summary>
internal sealed record RequirementGroup(IReadOnlyList<Finding> Findings, RequirementResult? Row)
{
    private const int ShownKeys = 3;

    public Finding First => Findings[0];

    // Of 500 items each is worth next to nothing, and all together much: the sum is not of what has been rounded.
    public decimal Points => First.Verdict == Verdict.NotMet && Row?.Points is { } points
        ? points
        : Findings.Sum(finding => finding.Points * (1 + (finding.Omitted ?? 0)));

    /// <summary>Gets the number of findings that are counted and not told of one by one.</summary>
    public int Omitted => Findings.Sum(finding => finding.Omitted ?? 0);

    public bool HasValidWaiver => First.Waiver == WaiverState.Valid;

    /// <summary>Gets how all the findings stand against last year; <c>null</c> when they differ or it is not known.</summary>
    public Comparison? Comparison => Findings.Select(finding => finding.Comparison).Distinct().ToList() is [{ } same] ? same : null;

    /// <summary>
    /// Groups findings by requirement: the most severe first, then those that are worth most, then as the report has them.
    /// </summary>
    public static IReadOnlyList<RequirementGroup> Of(Report report, Verdict verdict)
    {
        var rows = report.Requirements.ToLookup(row => row.Id, StringComparer.Ordinal);
        return
        [
            .. report.Findings.Where(finding => finding.Verdict == verdict)
                .GroupBy(finding => finding.Requirement, StringComparer.Ordinal)
                .Select(group =>
                    new RequirementGroup([.. group.OrderByDescending(finding => finding.Points)], rows[group.Key].FirstOrDefault()))
                .OrderBy(group => group.First.Severity)
                .ThenByDescending(group => group.Points),
        ];
    }

    /// <summary>Returns <c>7 beslut (10.1.1, 10.1.2, 10.1.3 …)</c>; empty when the subject is the review as a whole.</summary>
    public string Subjects(Texts texts) => IsAsAWhole
        ? ""
        : SubjectsOf(
            [.. Findings.Select(finding => finding.Subject).OfType<Subject>()],
            Omitted,
            Row is null ? Findings.Count : Row.Counts.Met + Row.Counts.NotMet + Row.Counts.Undetermined,
            texts);

    /// <summary>
    /// Returns <c>Bland dem: s1, s2.</c> when a collection is told as a whole and some of its items are named too; otherwise empty.
    /// </summary>
    public string Among(Texts texts) => IsAsAWhole
        && KeysOf(Findings.Select(finding => finding.Subject).OfType<Subject>()) is { Length: > 0 } keys
        ? texts.Among(keys)
        : "";

    /// <summary>
    /// Returns how many it concerns, and the first of them. Of how many is not said: items that nobody has named are assessed too, and a
    /// reader knows only of those that the review names.
    /// </summary>
    /// <param name="subjects">The subjects that are told of.</param>
    /// <param name="omitted">How many more there are.</param>
    /// <param name="assessed">How many are assessed.</param>
    /// <param name="texts">The words of the reader.</param>
    public static string SubjectsOf(IReadOnlyList<Subject> subjects, int omitted, int assessed, Texts texts)
    {
        // A lone subject is named by its own message.
        if (subjects.Count == 0 || assessed < 2)
            return "";

        var keys = KeysOf(subjects);
        var count = subjects.Count + omitted;
        var counted = Counted(subjects[0].Pointer, count, texts);
        return keys.Length == 0 ? counted : $"{counted} ({keys})";
    }

    // What is said of a collection as a whole is worth more than any of its items, so it stands first.
    private bool IsAsAWhole => First.Subject is { Key: null } && Findings.Count > 1;

    private static string KeysOf(IEnumerable<Subject> subjects)
    {
        var keys = subjects.Select(subject => subject.Key ?? subject.Title).OfType<string>().ToList();
        return string.Join(", ", keys.Take(ShownKeys).Select(key => PlainText.ShortLine(key, 30))) + (keys.Count > ShownKeys ? " …" : "");
    }

    /// <summary>Returns how many items of a list, as its texts count them: <c>3 rekommendationer från dataskyddsombudet</c>.</summary>
    /// <param name="item">The place of one of the items.</param>
    /// <param name="count">How many.</param>
    /// <param name="texts">The words of the reader.</param>
    public static string Counted(string item, int count, Texts texts)
    {
        var end = item.LastIndexOf('/');
        var list = end <= 0 ? null : FieldPointer.Find(item[..end]);
        return list is null ? texts.Items(count) : texts.ItemsOf(list, count);
    }
}
