using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Workbench.Cases;

namespace Lg.Workbench.Mutants;

/// <summary>Tries every mutant of some requirements against their cases.</summary>
/// <param name="rulebook">The catalog.</param>
/// <param name="cases">The cases of the catalog.</param>
/// <param name="arguments">The arguments for mutants that no case needs to notice.</param>
internal sealed class MutationRun(Rulebook rulebook, IReadOnlyList<RequirementCases> cases, IReadOnlyList<ArguedSurvivor> arguments)
{
    private const int Threads = 2;

    private readonly MutantFinder finder = new(rulebook);
    private readonly CaseRunner runner = new(rulebook);
    private readonly ILookup<string, RequirementCases> casesOf = cases.ToLookup(of => of.Requirement, StringComparer.Ordinal);

    /// <summary>Returns what came of the mutants, in the order of the requirements whoever finishes first.</summary>
    /// <param name="requirements">The requirements to change.</param>
    /// <param name="step">Is told of each requirement that is done, from any thread; whatever it throws ends the run.</param>
    public MutantReport Run(IReadOnlyList<CompiledRequirement> requirements, Action step)
    {
        var done = new Tried[requirements.Count];
        try
        {
            Parallel.For(0, requirements.Count, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i =>
            {
                done[i] = Try(requirements[i]);
                step();
            });
        }
        catch (AggregateException several) when (several.InnerExceptions is [OperationCanceledException cancelled, ..])
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, cancelled.CancellationToken);
        }

        return Report(requirements, done);
    }

    private Tried Try(CompiledRequirement requirement)
    {
        List<Case> all = [.. casesOf[requirement.Id].SelectMany(of => of.Cases)];
        List<Case> usable = [.. all.Where(one => runner.Run(requirement.Id, one).Passed)];
        var set = finder.Of(requirement);
        MutantRunner tester = new(rulebook, usable);
        return new(
            [.. set.Mutants.Select(mutant => new MutantOutcome(mutant, tester.NoticedBy(mutant), ArgumentFor(mutant)))],
            set,
            usable.Count,
            all.Count - usable.Count);
    }

    private ArguedSurvivor? ArgumentFor(Mutant mutant) =>
        arguments.FirstOrDefault(argument => argument.Requirement == mutant.Original.Id && argument.Mutant == mutant.Key);

    private MutantReport Report(IReadOnlyList<CompiledRequirement> requirements, Tried[] done)
    {
        List<MutantOutcome> outcomes = [.. done.SelectMany(tried => tried.Outcomes)];
        return new()
        {
            Outcomes = outcomes,
            Requirements = requirements.Count,
            Cases = done.Sum(tried => tried.Cases),
            FailingCases = done.Sum(tried => tried.FailingCases),
            Refused = done.Sum(tried => tried.Set.Refused),
            Same = done.Sum(tried => tried.Set.Same),
            Stale = [.. StaleAmong(requirements, outcomes)],
        };
    }

    // An argument for a requirement that has not been changed is neither needed nor stale.
    private IEnumerable<(ArguedSurvivor Argument, string? NoticedBy)> StaleAmong(
        IReadOnlyList<CompiledRequirement> requirements, List<MutantOutcome> outcomes)
    {
        var tried = requirements.Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
        var active = rulebook.Compiled.Requirements.Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var argument in arguments.Where(
            argument => tried.Contains(argument.Requirement) || !active.Contains(argument.Requirement)))
        {
            var outcome =
                outcomes.Find(outcome => outcome.Mutant.Original.Id == argument.Requirement && outcome.Mutant.Key == argument.Mutant);
            if (outcome is null || outcome.IsNoticed)
                yield return (argument, outcome?.NoticedBy);
        }
    }

    private sealed record Tried(IReadOnlyList<MutantOutcome> Outcomes, MutantSet Set, int Cases, int FailingCases);
}
