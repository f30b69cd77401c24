namespace Lg.Model.Views;

/// <summary>What a report in JSON shows, and how. The same options give the same bytes from the library, the tool and the host.</summary>
public sealed record ReportJsonOptions : Confidential
{
    /// <summary>How many questions are shown when nothing else is asked for.</summary>
    public const int TopQuestions = 10;

    /// <summary>Gets what is asked for besides what a report always shows.</summary>
    public IReadOnlyCollection<ReportInclude> Include { get; init; } = [];

    /// <summary>
    /// Gets the parts to show, among <see cref="Reports.ReportParts"/>, when not all that a report always shows is wanted; receipt, unit,
    /// judgement, score and counts come with each. <c>findings</c> is what is missing, row by row and requirement by requirement. Empty for
    /// all.
    /// </summary>
    public IReadOnlyCollection<string> Parts { get; init; } = [];

    /// <summary>Gets the languages of the texts.</summary>
    public TextLanguages Languages { get; init; } = TextLanguages.Swedish;

    /// <summary>
    /// Gets how many questions are shown, the most deciding first; <c>null</c> for ten, or for all of them when
    /// <see cref="ReportInclude.Questions"/> is asked for.
    /// </summary>
    public int? Top { get; init; }

    /// <summary>Gets whether the text is indented for people, with two spaces and line feeds, the last line ended too.</summary>
    public bool Indented { get; init; }

    internal bool Shows(string part) => Parts.Count == 0 || Parts.Contains(part);

    internal bool Has(ReportInclude include) => Include.Contains(include) || Include.Contains(ReportInclude.All);
}
