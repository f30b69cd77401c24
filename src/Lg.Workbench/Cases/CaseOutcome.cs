using Lg.Rules.Catalogs;

namespace Lg.Workbench.Cases;

/// <summary>What came of a case.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Case">The case.</param>
/// <param name="Expected">What the case says.</param>
/// <param name="Actual">What the requirement says; <c>null</c> when there is no active requirement with this id.</param>
internal sealed record CaseOutcome(string Requirement, Case Case, Told Expected, Told? Actual)
{
    /// <summary>Gets the facts of the case that the requirement reads; empty when it passed.</summary>
    public IReadOnlyList<CaseFact> Facts { get; init; } = [];

    public bool Passed => Actual is not null && Expected.IsSameAs(Actual);
}
