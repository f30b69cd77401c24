using Lg.Model;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Pages;

/// <summary>A case as an example: what a review says, and what the requirement says of that.</summary>
/// <param name="Case">The case.</param>
/// <param name="Facts">What the review says, by the labels of its facts.</param>
/// <param name="Previous">What last year's review says; empty when the case has none.</param>
/// <param name="Message">What is told: of one that is met the title, else the finding.</param>
/// <param name="Why">The facts that decide, as sentences; <c>null</c> when there is nothing to tell.</param>
internal sealed record Example(
    Case Case, IReadOnlyList<ReviewFact> Facts, IReadOnlyList<ReviewFact> Previous, LocalizedText? Message, LocalizedText? Why);
