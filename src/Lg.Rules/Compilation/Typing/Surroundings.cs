using System.Collections.Immutable;

namespace Lg.Rules.Compilation.Typing;

/// <summary>What holds at a place of an expression: which variables macros have bound, and what is known to exist.</summary>
internal sealed record Surroundings(ImmutableDictionary<string, RuleType> Locals, Guards Guards, bool AsksStated)
{
    public static Surroundings Of(CheckContext context) =>
        new(ImmutableDictionary.Create<string, RuleType>(StringComparer.Ordinal), context.Guards, AsksStated: context.IsLenient);

    public Surroundings Binding(string name, RuleType type) => this with { Locals = Locals.SetItem(name, type) };

    // Where no guard is needed, none is looked for.
    public Surroundings Assuming(TypedNode condition, bool outcome) =>
        AsksStated ? this : this with { Guards = Guards.With(Guards.WhenIs(condition, outcome)) };

    /// <summary>Inside <c>stated(…)</c> no guard is needed: below none, nothing is stated.</summary>
    public Surroundings Unguarded() => this with { AsksStated = true };
}
