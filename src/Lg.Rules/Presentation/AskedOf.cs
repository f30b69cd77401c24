using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>Says of which items of the review a question is asked: <c>är målet nått</c> is no question until it is known which goal.</summary>
internal static class AskedOf
{
    private const int LongestName = 40;

    /// <summary>Returns how many items it is asked of, or which one; empty for a fact of the review itself.</summary>
    public static string Items(Question question, Report report, Texts texts)
    {
        if (ItemOf(question.Pointer) is not { } item)
            return "";

        return question.Count > 1 && FieldPointer.Find(item[..item.LastIndexOf('/')]) is { } list
            ? $"{question.Count} {Texts.InSentence(texts.Of(list.Label))}"
            : NameOf(item, report);
    }

    // The innermost item: of `/goals/0/owner` it is `/goals/0`.
    private static string? ItemOf(string pointer)
    {
        var parts = pointer.Split('/');
        var index = Array.FindLastIndex(parts, static part => part.Length > 0 && part.All(char.IsAsciiDigit));
        return index < 0 ? null : string.Join('/', parts[..(index + 1)]);
    }

    private static string NameOf(string item, Report report) =>
        report.Findings.Select(finding => finding.Subject).FirstOrDefault(subject => subject?.Pointer == item) is { } subject
            && (subject.Title ?? subject.Key) is { } name ? PlainText.Shorten(PlainText.OneLine(name), LongestName) : "";
}
