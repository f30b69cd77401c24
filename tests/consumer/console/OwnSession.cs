using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Inference;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Consumer;

/// <summary>Composes a session of the catalog's rules and one of its own, as somebody who knows NRules does: insert, fire, query.</summary>
internal static class OwnSession
{
    public static string Describe(Rulebook rulebook, Review review, DateOnly asOf)
    {
        var ours = new RuleRepository();
        ours.Load(load => load.PrivateTypes().NestedTypes().From(typeof(TwoMajorGaps)));

        ISessionFactory factory = new RuleCompiler().Compile([.. rulebook.Rules.GetRuleSets(), .. ours.GetRuleSets()]);
        ISession session = factory.CreateSession();
        session.Insert(rulebook.CreateAssessment(review, asOf));
        session.Fire();

        var alarm = session.Query<Alarm>().AsEnumerable().Single();
        return $"own session: {session.Query<Outcome>().AsEnumerable().Count()} outcomes, several major gaps in {alarm.Area}";
    }

    private sealed record Alarm(string Area);

    private sealed class TwoMajorGaps : Rule
    {
        public override void Define()
        {
            IGrouping<string, Outcome> gaps = null!;

            When().Query(() => gaps, query => query
                .Match<Outcome>(o => o.Verdict == Verdict.NotMet, o => o.Requirement.Severity == Severity.Major)
                .GroupBy(o => o.Requirement.Area)
                .Where(group => group.Key == "management-review", group => group.Count() > 1));
            Then().Yield(_ => new Alarm(gaps.Key));
        }
    }
}
