using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Remedies;

/// <summary>What a reader knows a fact by.</summary>
/// <param name="Label">The label of the fact.</param>
/// <param name="Of">
/// What it is told of: a thing, or another item than the subject; <c>null</c> when it is told of the unit or of the subject itself.
/// </param>
internal sealed record FactName(LocalizedText Label, LocalizedText? Of)
{
    /// <summary>Returns the name of a fact that a rule reads.</summary>
    public static FactName For(TypedNode.Member member, object? origin, ReviewIndex index)
    {
        var (label, holder) = member.Field.IsExistence && member.Target is TypedNode.Member thing
            ? (thing.Field.Label, thing.Target)
            : (member.Field.Label, member.Target);
        return new(label, Thing(holder) ?? Item(holder, origin, index));
    }

    /// <summary>Returns the name of a fact of the subject or the unit.</summary>
    public static FactName For(Field field) => new(field.Label, null);

    // The large parts of a review, such as its risks, are no things.
    private static LocalizedText? Thing(TypedNode node) =>
        node is TypedNode.Member { Target: not TypedNode.Root { Kind: RootKind.Review }, Field: var field } ? field.Label : null;

    private static LocalizedText? Item(TypedNode node, object? origin, ReviewIndex index)
    {
        if (node is not TypedNode.Local || origin is not IKeyed item)
            return null;

        var pointer = index.PointerOf(item);
        var list = FieldPointer.Find(pointer[..pointer.LastIndexOf('/')])!.Label;
        var key = ValueText.OneLine(item.Key);
        return new($"{list.Sv} {key}", $"{list.En} {key}");
    }
}
