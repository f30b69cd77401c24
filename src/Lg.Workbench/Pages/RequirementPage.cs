using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Plain;

namespace Lg.Workbench.Pages;

/// <summary>All that there is to tell of a requirement, in both languages.</summary>
internal sealed record RequirementPage
{
    public required Requirement Source { get; init; }

    public required Named Ruleset { get; init; }

    public required Named Area { get; init; }

    /// <summary>Gets where it comes from: the place, and the document with its dates.</summary>
    public required IReadOnlyList<(SourcePin Pin, Source Document)> Sources { get; init; }

    /// <summary>Gets the list whose items it judges; <c>null</c> for the review as a whole, and when it is not active.</summary>
    public SubjectKind? Subject { get; init; }

    /// <summary>Gets whom it applies to; <c>null</c> for everybody, and when it is not active.</summary>
    public Clause? Applies { get; init; }

    /// <summary>Gets what is false when something else is judged in its place; <c>null</c> when nothing can be.</summary>
    public Clause? InItsPlace { get; init; }

    /// <summary>Gets what says that there is any of the kind; <c>null</c> when the list is not spoken of so.</summary>
    public Clause? Unless { get; init; }

    /// <summary>Gets when it is met; <c>null</c> for a question, and when it is not active.</summary>
    public Clause? Criterion { get; init; }

    /// <summary>Gets the thresholds that it reads, each once.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>Gets the closed words that its expressions read, by which the texts of thresholds are told.</summary>
    public RuleType.Choice Words { get; init; } = new([]);

    public GoalPage? Goal { get; init; }

    /// <summary>Gets whether the catalog was opened with its cases; those of the shipped catalog are not inside the tool.</summary>
    public required bool HasCases { get; init; }

    /// <summary>Gets a review that meets it; <c>null</c> when no case does.</summary>
    public Example? Met { get; init; }

    /// <summary>Gets a review that does not; <c>null</c> when no case does.</summary>
    public Example? NotMet { get; init; }

    /// <summary>Gets every document of the catalog, which thresholds come from too.</summary>
    public required IReadOnlyList<Source> Documents { get; init; }

    /// <summary>Gets the requirement that replaces it; <c>null</c> when it is not retired.</summary>
    public Requirement? Replacement { get; init; }

    /// <summary>Gets the retired requirements that it replaces.</summary>
    public IReadOnlyList<Requirement> Replaces { get; init; } = [];

    /// <summary>Gets the requirement that it restates; <c>null</c> when it restates none.</summary>
    public Requirement? Restated { get; init; }

    /// <summary>Gets the requirements that restate it.</summary>
    public IReadOnlyList<Requirement> RestatedBy { get; init; } = [];

    /// <summary>Gets what it rests on: what it says or, when it says nothing, the strongest that its sources carry.</summary>
    public Basis Basis => SourceBasis.Of(Source, document => Documents.FirstOrDefault(one => one.Id == document)?.Kind);

    public string Id => Source.Id;

    public LocalizedText Title => Source.Title;

    public Source? DocumentOf(SourcePin pin) => Documents.FirstOrDefault(document => document.Id == pin.Document);
}
