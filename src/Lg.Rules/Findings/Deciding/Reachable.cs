using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Findings.Deciding;

/// <summary>
/// Tells how a condition can come out at all before anything that it reads is known: in a draft no answer makes <c>stated</c> false.
/// </summary>
internal static class Reachable
{
    public static bool CanBe(TypedNode node, bool wanted, bool isSubmitted) => node switch
    {
        TypedNode.Constant { Value: bool value } => value == wanted,
        TypedNode.Stated => wanted || isSubmitted,
        TypedNode.Logic { Kind: LogicKind.Not } not => CanBe(not.Operands[0], !wanted, isSubmitted),
        TypedNode.Logic logic when wanted == (logic.Kind == LogicKind.And) => logic.Operands.All(part => CanBe(part, wanted, isSubmitted)),
        TypedNode.Logic logic => logic.Operands.Any(part => CanBe(part, wanted, isSubmitted)),
        TypedNode.Conditional conditional =>
            CanBe(conditional.Then, wanted, isSubmitted) || CanBe(conditional.Otherwise, wanted, isSubmitted),

        // Of no items all hold and none does.
        TypedNode.Macro { Kind: MacroKind.All, Condition: { } each } => wanted || CanBe(each, false, isSubmitted),
        TypedNode.Macro { Kind: MacroKind.Exists, Condition: { } each } => !wanted || CanBe(each, true, isSubmitted),
        _ => true,
    };
}
