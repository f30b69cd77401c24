using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>
/// Writes the questions of a report as Markdown: what to answer next, and the requirements that answers could decide in several ways.
/// </summary>
public static class MarkdownQuestionList
{
    /// <summary>Returns the questions, numbered, those that decide most first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="top">The number of questions to show, 1 or more; <c>null</c> for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static string Write(Report report, Language language, int? top = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return MarkdownWriter.Write(QuestionDocument.Full(report, new Texts(language), top));
    }
}
