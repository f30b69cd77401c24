using System.Collections.Immutable;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>
/// What has come out how wherever a part of an expression matters: the other sides of <c>&amp;&amp;</c>, the test of a <c>? :</c>.
/// </summary>
internal sealed record Assumptions(Knowledge Knowledge, ImmutableStack<(TypedNode Condition, bool Outcome)> Conditions)
{
    public static Assumptions None { get; } = new(Knowledge.None, []);

    /// <summary>
    /// Returns these and one more. One that cannot be has been told of already, and would make everything else impossible too.
    /// </summary>
    public Assumptions With(TypedNode condition, bool outcome, Consequences consequences) =>
        Knowledge.And(consequences.When(condition, outcome)) is { IsImpossible: false } more
            ? new(more, Conditions.Push((condition, outcome)))
            : this;

    /// <summary>
    /// Returns the nearest condition that alone keeps another from coming out one way; <c>null</c> when it takes several.
    /// </summary>
    public (TypedNode Condition, bool Outcome)? Against(Knowledge knowledge, Consequences consequences)
    {
        foreach (var assumed in Conditions)
        {
            if (consequences.When(assumed.Condition, assumed.Outcome).Excludes(knowledge))
                return assumed;
        }

        return null;
    }
}
