using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Findings.Remedies;

/// <summary>What a reader knows a fact by.</summary>
/// <param name="Label">The label of the fact.</param>
/// <param name="Of">The label of the thing that it is told of; <c>null</c> when it is told of the unit or of the subject itself.</param>
internal sealed record FactName(LocalizedText Label, LocalizedText? Of)
{
    public static FactName For(TypedNode.Member member) => member.Field.IsExistence && member.Target is TypedNode.Member thing
        ? new(thing.Field.Label, Thing(thing.Target))
        : new(member.Field.Label, Thing(member.Target));

    public static FactName ForItem(Field field) => new(field.Label, null);

    // The large parts of a review, such as its risks, are no things.
    private static LocalizedText? Thing(TypedNode node) =>
        node is TypedNode.Member { Target: not TypedNode.Root { Kind: RootKind.Review }, Field: var field } ? field.Label : null;
}
