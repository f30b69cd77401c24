using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Workbench.Cases;

namespace Lg.Workbench.Mutants;

/// <summary>Tries mutants of one requirement against its cases.</summary>
internal sealed class MutantRunner
{
    private readonly Rulebook rulebook;
    private readonly List<(Case Case, IReadOnlyDictionary<string, object?> Parameters)> stages;

    public MutantRunner(Rulebook rulebook, IEnumerable<Case> cases)
    {
        this.rulebook = rulebook;
        stages = [.. cases.Select(one => (one, ValuesOn(one, rulebook.Compiled.Parameters)))];
    }

    /// <summary>Returns the name of the first case that comes out otherwise than it says; <c>null</c> when none does.</summary>
    public string? NoticedBy(Mutant mutant) =>
        stages.FirstOrDefault(stage => IsNoticed(mutant, stage.Case, stage.Parameters)).Case?.Name
        ?? stages.FirstOrDefault(stage => stage.Case.Missing is not null && IsMissed(mutant, stage.Case)).Case?.Name;

    private static bool IsNoticed(Mutant mutant, Case one, IReadOnlyDictionary<string, object?> parameters)
    {
        var values = mutant.Parameters is { } changed ? ValuesOn(one, changed) : parameters;
        EvaluationScope scope = new(one.Review, one.Previous, one.AsOf, values);
        var outcome = new Evaluator(scope, one.Review.Details?.PlanYear).Evaluate(mutant.Changed);
        return outcome.Verdict != one.Verdict
            || (one.Upcoming is { } upcoming && outcome.Upcoming != upcoming.Readiness)
            || outcome.Rows.Any(row => row.Error is not null);
    }

    // What is missing takes a whole report to tell, so it is asked only of those that no verdict tells apart.
    private bool IsMissed(Mutant mutant, Case one)
    {
        var told =
            CaseRunner.Tell(rulebook.Compiled with { Parameters = mutant.Parameters ?? rulebook.Compiled.Parameters }, mutant.Changed, one);
        return !(told.Missing ?? []).SequenceEqual(one.Missing!.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static IReadOnlyDictionary<string, object?> ValuesOn(Case one, ParameterTable parameters) =>
        parameters.ValuesOn(one.AsOf, one.Review.Details?.PlanYear);
}
