using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Workbench.Impact;

/// <summary>A score that is another.</summary>
/// <param name="Part">What it is the score of.</param>
/// <param name="Before">What it was; <c>null</c> for no score.</param>
/// <param name="After">What it is; <c>null</c> for no score.</param>
internal sealed record ScoreChange(LocalizedText Part, Interval? Before, Interval? After);
