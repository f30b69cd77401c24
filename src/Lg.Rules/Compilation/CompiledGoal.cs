using Lg.Rules.Catalogs;

namespace Lg.Rules.Compilation;

/// <summary>A goal template whose texts and due date can be worked out.</summary>
internal sealed record CompiledGoal(
    GoalTemplate Source,
    BilingualTemplate Measure,
    BilingualTemplate Target,
    BilingualTemplate? Baseline,
    CompiledValue Due,
    Named Owner,
    CompiledCondition? Upkeep);
