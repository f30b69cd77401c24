using System.Collections.Immutable;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Imagined;
using Lg.Workbench.Proofs.Reading;

namespace Lg.Workbench.Proofs.Facts;

/// <summary>A function that gives true or false, where it stands, and which facts it reads.</summary>
/// <param name="Node">The function.</param>
/// <param name="Variables">The paths of what the subject and the variables stand for.</param>
/// <param name="Paths">The paths of the facts.</param>
internal sealed record Clause(TypedNode.Function Node, ImmutableDictionary<string, string> Variables, IReadOnlyList<string> Paths)
{
    /// <summary>Returns what the variables stand for when the clause is about one place.</summary>
    public Bindings BindingsAt(Place place)
    {
        var bound = Bindings.None;
        foreach (var (name, path) in Variables)
        {
            for (var at = place; at is not null; at = at.Parent)
            {
                if (at.Index is not null && at.Path == path)
                    bound = bound.With(name, at);
            }
        }

        return bound;
    }
}
