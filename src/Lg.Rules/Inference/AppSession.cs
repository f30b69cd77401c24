using Lg.Model.Reports;
using NRules;
using NRules.Extensibility;

namespace Lg.Rules.Inference;

/// <summary>
/// Runs an app's rules over what has been concluded. The report is written before, so whatever they insert, retract or throw,
/// it stays as it is.
/// </summary>
internal sealed class AppSession
{
    private readonly ISessionFactory sessions;
    private readonly Func<IDependencyResolver>? dependencies;

    public AppSession(AppRules rules)
    {
        var compiler = new RuleCompiler();

        // The records of a report are compared by what they say, and to compare them is slow. Here each is one fact.
        compiler.FactIdentityComparerRegistry.RegisterComparer<Report>(ReferenceEqualityComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer<PlannedItem>(ReferenceEqualityComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer<WaiverResult>(ReferenceEqualityComparer.Instance);
        try
        {
            sessions = compiler.Compile(rules.Sets);
        }
        catch (RuleCompilationException failure)
        {
            throw new AppRuleException(failure.RuleName, "cannot be compiled", failure.InnerException ?? failure);
        }

        dependencies = rules.Dependencies;
    }

    /// <summary>Returns what the rules have concluded, in the order in which they did.</summary>
    public IReadOnlyList<object> Run(IReadOnlyList<object> facts, Action<ISession>? prepare, CancellationToken cancellation)
    {
        var resolver = dependencies?.Invoke();
        try
        {
            var session = sessions.CreateSession();
            if (resolver is not null)
                session.DependencyResolver = resolver;
            return Run(session, facts, prepare, cancellation);
        }
        finally
        {
            (resolver as IDependencyScope)?.Dispose();
        }
    }

    private static IReadOnlyList<object> Run(
        ISession session, IReadOnlyList<object> facts, Action<ISession>? prepare, CancellationToken cancellation)
    {
        string? matching = null;
        session.Events.LhsExpressionFailedEvent += (_, failure) => matching = string.Join(", ", failure.Rules.Select(rule => rule.Name));
        prepare?.Invoke(session);
        try
        {
            session.InsertAll(facts);
            var concluded = new ConcludedFacts(session);
            Fire(session, cancellation);
            return concluded.Facts;
        }
        catch (RuleExecutionException failure)
        {
            cancellation.ThrowIfCancellationRequested();
            throw AppRuleException.From(failure, matching);
        }
    }

    private static void Fire(ISession session, CancellationToken cancellation)
    {
        string? last = null;
        session.Events.RuleFiringEvent += (_, firing) => last = firing.Rule.Name;
        session.Fire(Limits.AppRuleFirings, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (!session.Agenda.IsEmpty)
            throw AppRuleException.WithoutEnd(last);
    }
}
