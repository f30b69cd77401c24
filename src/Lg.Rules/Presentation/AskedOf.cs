using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>
/// Says of which items of the review a question is asked: <c>är målet nått</c> is no question until it is known which goal.
/// </summary>
internal sealed class AskedOf(Report report, Texts texts)
{
    private const int LongestName = 40;

    private readonly Lazy<ILookup<string, Subject>> subjects =
        new(() => report.Findings.Select(finding => finding.Subject)
            .OfType<Subject>()
            .ToLookup(subject => subject.Pointer, StringComparer.Ordinal));

    /// <summary>Returns how many items it is asked of, or which one; empty for a fact of the review itself.</summary>
    public string Items(Question question) => ItemOf(question.Pointer) is not { } item ? ""
        : question.Count > 1 ? RequirementGroup.Counted(item, question.Count, texts)
        : subjects.Value[item].FirstOrDefault() is { } subject && (subject.Title ?? subject.Key) is { } name
            ? PlainText.ShortLine(name, LongestName)
        : "";

    // The innermost item: of `/goals/0/owner` it is `/goals/0`.
    private static string? ItemOf(string pointer)
    {
        var parts = pointer.Split('/');
        var index = Array.FindLastIndex(parts, static part => part.Length > 0 && part.All(char.IsAsciiDigit));
        return index < 0 ? null : string.Join('/', parts[..(index + 1)]);
    }
}
