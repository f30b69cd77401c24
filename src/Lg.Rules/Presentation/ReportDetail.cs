namespace Lg.Rules.Presentation;

/// <summary>How much of a report is written.</summary>
public enum ReportDetail
{
    /// <summary>
    /// What somebody decides from: a page to begin with, then goals, checklist, gaps and questions, each requirement once.
    /// </summary>
    Brief,

    /// <summary>Everything that the report has to say, requirement by requirement and item by item.</summary>
    Full,
}
