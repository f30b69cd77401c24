using System.Runtime.ExceptionServices;
using Lg.Rules.Compilation;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Lg.Rules.Inference;

/// <summary>The rules of a catalog, compiled once: a review goes in as a fact, and all that a report is written from comes out.</summary>
internal sealed class RuleNetwork
{
    /// <summary>The name of the rule set that infers from outcomes; the others are named as those of the catalog.</summary>
    public const string ConclusionsName = "conclusions";

    private readonly ISessionFactory sessions;

    private RuleNetwork(ISessionFactory sessions) => this.sessions = sessions;

    public IEventProvider Events => sessions.Events;

    public static RuleNetwork Compile(CompiledCatalog catalog) => Compile(new CatalogIndex(catalog));

    public static RuleNetwork Compile(CatalogIndex index) => Compile(RuleSetsOf(index));

    public static RuleNetwork Compile(IEnumerable<IRuleSet> rules) => new(Compose(rules));

    public static ISessionFactory Compose(IEnumerable<IRuleSet> rules) =>
        new RuleCompiler { ExpressionCompiler = new SharedActions() }.Compile(rules);

    /// <summary>Returns the rules of a catalog: a rule set for each of its own, and one that infers from their outcomes.</summary>
    public static IReadOnlyList<IRuleSet> RuleSetsOf(CatalogIndex index) =>
    [
        .. index.Entries
            .Select(entry => (entry.Requirement.Source.Ruleset, Rule: RequirementRule.Define(entry, index.Catalog)))
            .GroupBy(pair => pair.Ruleset, StringComparer.Ordinal)
            .Select(group => SetOf(group.Key, group.Select(pair => pair.Rule))),
        SetOf(ConclusionsName, InferenceRules.Define()),
    ];

    public Concluded Conclude(AssessedReview assessed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var session = sessions.CreateSession();
        try
        {
            Fire(session, assessed, cancellation);
        }
        catch (RuleExecutionException failure) when (failure.InnerException is { } cause)
        {
            // What the engine wraps an error in repeats expressions, and says nothing that the error itself does not.
            ExceptionDispatchInfo.Throw(cause);
        }

        return new Concluded(assessed, [.. session.Query<object>().AsEnumerable()]);
    }

    // In stages: conclusions are spread when nothing more fires, so that none is drawn anew for each outcome.
    private static void Fire(ISession session, AssessedReview assessed, CancellationToken cancellation)
    {
        session.AutoPropagateLinkedFacts = false;
        session.Insert(assessed);
        do
        {
            session.Fire(cancellation);

            // The engine stops when nobody waits any longer, and says nothing.
            cancellation.ThrowIfCancellationRequested();
        }
        while (session.PropagateLinked().Any());
    }

    private static RuleSet SetOf(string name, IEnumerable<IRuleDefinition> rules)
    {
        var set = new RuleSet(name);
        set.Add(rules);
        return set;
    }
}
