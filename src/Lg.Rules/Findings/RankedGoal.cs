using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>A goal with what its place among the others depends on.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Pressure">What makes it pressing.</param>
/// <param name="Stake">The weight that is lost in what it closes or prepares.</param>
/// <param name="Findings">The number of subjects that it closes or prepares.</param>
/// <param name="From">The first day on which any of it is in force.</param>
internal sealed record RankedGoal(SuggestedGoal Goal, Pressure Pressure, Share Stake, int Findings, DateOnly From);
