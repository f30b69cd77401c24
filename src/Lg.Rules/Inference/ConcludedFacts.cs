using NRules;

namespace Lg.Rules.Inference;

/// <summary>The facts that come into a session from now on, in the order in which they do.</summary>
internal sealed class ConcludedFacts
{
    private readonly List<object> facts = [];

    public ConcludedFacts(ISession session)
    {
        session.Events.FactInsertedEvent += (_, inserted) => facts.Add(inserted.Fact.Value!);
        session.Events.FactRetractedEvent += (_, retracted) => facts.RemoveAll(fact => ReferenceEquals(fact, retracted.Fact.Value));
    }

    public IReadOnlyList<object> Facts => facts;
}
