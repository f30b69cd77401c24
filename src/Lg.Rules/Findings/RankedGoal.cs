using Lg.Model.Reports;

namespace Lg.Rules.Findings;

/// <summary>A goal with what its place among the others depends on.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Exposure">The worst exposure of what it closes that is as severe as its priority.</param>
/// <param name="Findings">The number of subjects that it closes or prepares.</param>
/// <param name="From">The first day on which any of it is in force.</param>
internal sealed record RankedGoal(SuggestedGoal Goal, Exposure Exposure, int Findings, DateOnly From);
