using Lg.Model.Reports;

namespace Lg.Rules;

/// <summary>What came of an assessment with an app's own rules.</summary>
/// <param name="Report">
/// The report, as <see cref="Rulebook.Assess(Lg.Model.Review, DateOnly, Lg.Model.Review?, AsOfSource, CancellationToken)"/> gives it.
/// </param>
/// <param name="Facts">What the app's rules concluded, in the order in which they did; empty when there are none.</param>
public sealed record RulebookRun(Report Report, IReadOnlyList<object> Facts);
