using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Translation;

/// <summary>Where a chain of members leads, and from where.</summary>
internal static class MemberPath
{
    public static string From(TypedNode node) => node is TypedNode.Member member ? $"{From(member.Target)}/{member.Field.Name}" : "";

    public static bool IsOfPrevious(TypedNode node) =>
        node is TypedNode.Root { Kind: RootKind.Previous } || (node is TypedNode.Member member && IsOfPrevious(member.Target));
}
