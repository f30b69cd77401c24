using NRules;
using NRules.RuleModel;

namespace Lg.Rules.Inference;

/// <summary>
/// The facts that come into a session from now on and stay in it, in the order in which they came, each as it was concluded last.
/// </summary>
internal sealed class ConcludedFacts
{
    private readonly Dictionary<IFact, int> places = new(ReferenceEqualityComparer.Instance);
    private int count;

    public ConcludedFacts(ISession session)
    {
        session.Events.FactInsertedEvent += (_, inserted) => places.Add(inserted.Fact, count++);
        session.Events.FactRetractedEvent += (_, retracted) => places.Remove(retracted.Fact);
    }

    public IReadOnlyList<object> Facts => [.. places.OrderBy(place => place.Value).Select(place => place.Key.Value!)];
}
