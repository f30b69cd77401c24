using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Views;

/// <summary>
/// What can be asked for besides what a report always shows. The library, <c>lg assess --include</c> and <c>?include=</c> use the same
/// words.
/// </summary>
[JsonConverter(typeof(WordConverter<ReportInclude>))]
public enum ReportInclude
{
    /// <summary>
    /// A row for each requirement and subject that is not met, cannot be determined or is not yet in force: the message, why, points and
    /// plans.
    /// </summary>
    Findings,

    /// <summary>How each finding came about, clause by clause. Comes with the findings.</summary>
    Explanations,

    /// <summary>The smallest change of the review that would make each finding hold. Comes with the findings.</summary>
    Changes,

    /// <summary>The facts that decide each finding. Comes with the findings.</summary>
    Evidence,

    /// <summary>The answers that each finding lacks, and the sets of them that could decide it. Comes with the findings.</summary>
    FactsNeeded,

    /// <summary>All questions, with the other ways to decide what they decide.</summary>
    Questions,

    /// <summary>Every requirement of the catalog with its counts, share, points and reason.</summary>
    Requirements,

    /// <summary>The goals, decisions and activities that the unit has planned, with what each lacks.</summary>
    Planned,

    /// <summary>What in the review does not agree with itself.</summary>
    Observations,

    /// <summary>The verdict of every requirement and nothing else of it: beside those of the answer before, what has changed.</summary>
    Verdicts,

    /// <summary>All of it; the verdicts then stand with the requirements.</summary>
    All,
}
