using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>Says of a requirement that is not met what is wrong, once for all that it concerns.</summary>
internal static class GapSentence
{
    private const int ShownSubjects = 3;
    private const int LongestSubject = 40;

    /// <summary>Returns the message of the only finding, or the title with how many it concerns and the worst of them.</summary>
    public static string Of(RequirementGroup group, Texts texts, DecisionTexts words) =>
        SubjectsOf(group, texts) is { Length: > 0 } subjects ? words.NotMetFor(texts.Of(group.First.Title), subjects)
            : texts.Of(group.First.Message);

    /// <summary>Returns <c>7 beslut (Ny metod, Ny hotbild, Övning …)</c>; empty when it concerns one thing only.</summary>
    public static string SubjectsOf(RequirementGroup group, Texts texts)
    {
        List<Subject> subjects = [.. group.Findings.Select(finding => finding.Subject).OfType<Subject>()
            .Where(subject => subject.Key is not null || subject.Title is not null)];
        if (subjects.Count + group.Omitted < 2)
            return "";

        var count = subjects.Count + group.Omitted;
        var names = subjects.Take(ShownSubjects)
            .Select(subject => PlainText.ShortLine(subject.Title ?? subject.Key!, LongestSubject));
        return $"{RequirementGroup.Counted(subjects[0].Pointer, count, texts)} ({string.Join(", ", names)}{(count > ShownSubjects ? $" {texts.More(count - ShownSubjects)}" : "")})";
    }
}
