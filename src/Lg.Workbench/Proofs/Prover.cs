using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Reading;
using Lg.Workbench.Proofs.Searching;
using Lg.Workbench.Proofs.Witnesses;

namespace Lg.Workbench.Proofs;

/// <summary>Proves what the requirements of a catalog can come to.</summary>
internal sealed class Prover
{
    private const int StepsOfOne = 20_000;

    private static readonly Verdict[] Verdicts = [Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable];

    private readonly Search search;

    public Prover(CompiledCatalog catalog)
    {
        Catalog = catalog;
        Parameters = catalog.Source.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        Moments = new(Parameters);
        Calls = new();
        Makes = new(catalog, Calls);
        search = new(catalog, Calls, Moments, StepsOfOne);
    }

    public CompiledCatalog Catalog { get; }

    public Moments Moments { get; }

    public FunctionCalls Calls { get; }

    public WitnessMaker Makes { get; }

    private IReadOnlyDictionary<string, Parameter> Parameters { get; }

    public Survey SurveyOf(CompiledRequirement requirement) => Surveyor.Of(requirement, Parameters);

    /// <summary>Proves what each of some requirements can come to, in their order.</summary>
    /// <param name="requirements">The requirements.</param>
    /// <param name="step">Called after each, from any thread.</param>
    public IReadOnlyList<Proof> Prove(IReadOnlyList<CompiledRequirement> requirements, Action? step =
        null) => InParallel.Each(requirements, requirement =>
    {
        var proof = Prove(requirement);
        step?.Invoke();
        return proof;
    });

    public Proof Prove(CompiledRequirement requirement)
    {
        var survey = SurveyOf(requirement);
        return new(requirement, [.. Verdicts.Select(verdict => (verdict, Prove(new Aim(requirement, verdict), survey)))]);
    }

    private Standing Prove(Aim aim, Survey survey) => search.For([aim], survey) switch
    {
        Found.Review { World: var world } => new Standing.Possible(Makes.Make(world, [aim], Moments, survey)),
        Found.None => new Standing.Impossible(),
        Found.Unsettled { Doubts: var doubts } => new Standing.NotDecided(doubts),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
