using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reports;

namespace Lg.Workbench.Drafting;

/// <summary>A new requirement with all that belongs to it, tried but not written.</summary>
internal sealed record Proposal
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Gets the files that would be written.</summary>
    public required IReadOnlyList<FileEdit> Edits { get; init; }

    /// <summary>Gets the cases.</summary>
    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>Gets what would be wrong with the catalog that is not wrong today.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Gets the examples that did not come out as the pattern means.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Gets the verdicts that the requirement can reach and no example shows.</summary>
    public IReadOnlyList<Verdict> NotShown { get; init; } = [];

    /// <summary>Gets whether it can be written.</summary>
    public bool IsGood => Diagnostics.Count + Disagreements.Count + NotShown.Count == 0;
}
