using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Imagined;
using Lg.Workbench.Proofs.Reading;
using Lg.Workbench.Proofs.Searching;

namespace Lg.Workbench.Proofs.Witnesses;

/// <summary>Takes away from an imagined review what it need not say.</summary>
internal sealed class Pruner(World world, FunctionCalls calls, IReadOnlyList<Aim> aims)
{
    private readonly VerdictFinder verdicts = new(new(world, calls, new HashSet<TypedNode>()));

    public void Prune()
    {
        foreach (var place in world.Chosen())
        {
            if (place.Answer is Answer.Silent or null)
                continue;

            var said = place.Answer;
            place.Answer = Answer.Silence;
            if (!IsReached())
                place.Answer = said;
        }
    }

    private bool IsReached()
    {
        List<Place> silenced = [];
        for (; ; )
        {
            var found = aims.Select(aim => verdicts.Find(aim.Requirement)).ToList();
            if (found.Select(one => one.Open).FirstOrDefault(open => open is not null) is { } open && open.Answer is null)
            {
                open.Answer = open.Field is { IsKey: true } ? new Answer.Value(Place.UsualKey(open.Parent!.Index!.Value)) : Answer.Silence;
                silenced.Add(open);
                continue;
            }

            if (found.Zip(aims).All(pair => pair.First.Possible == pair.Second.Wanted))
                return true;
            silenced.ForEach(place => place.Answer = null);
            return false;
        }
    }
}
