using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Findings.Deciding;

/// <summary>A clause that holds a word of a choice against known words: <c>x == "a"</c>, <c>x != "a"</c>, <c>x in ["a", "b"]</c>.</summary>
/// <param name="Member">The choice.</param>
/// <param name="Entry">Its record.</param>
/// <param name="Words">The words that make the clause true, a bit for each.</param>
internal sealed record WordClause(TypedNode.Member Member, TraceEntry Entry, ulong Words)
{
    // A bit for each word; what has more of them is taken as a text.
    private const int MostWords = 64;

    /// <summary>Returns the clause; <c>null</c> when it is no such clause.</summary>
    public static WordClause? Of(TraceEntry clause) => (clause.Node, clause.Parts) switch
    {
        (TypedNode.Function { Overload.Name: "_==_" or "_!=_" or "@in" } function, [{ Node: TypedNode.Member member } entry, var other])
            when IsOpen(member, entry) =>
            Of(function, member, entry, other),
        (TypedNode.Function { Overload.Name: "_==_" or "_!=_" } function, [var other, { Node: TypedNode.Member member } entry]) when IsOpen(
            member, entry) =>
            Of(function, member, entry, other),
        _ => null,
    };

    /// <summary>Returns the words with which the clause comes out as wanted.</summary>
    public ulong WordsFor(bool outcome) => outcome ? Words : All(Member.Field) & ~Words;

    private static bool IsOpen(TypedNode.Member member, TraceEntry entry) =>
        entry.IsUnknown && member.Field is { Kind: FieldKind.Choice, IsDerived: false, Choices.Count: <= MostWords };

    private static WordClause? Of(TypedNode.Function function, TypedNode.Member member, TraceEntry entry, TraceEntry other)
    {
        IEnumerable<string>? known = other.Fact switch
        {
            { IsKnown: true, Value: string word } => [word],
            { IsKnown: true, Value: Items<string> { IsPartial: false } list } => list.Values,
            _ => null,
        };
        if (known is null)
            return null;

        var words = known.Aggregate(0UL, (bits, word) => bits | BitOf(member.Field, word));
        return new(member, entry, function.Overload.Name == "_!=_" ? All(member.Field) & ~words : words);
    }

    private static ulong All(Field field) => field.Choices.Count == MostWords ? ulong.MaxValue : (1UL << field.Choices.Count) - 1;

    private static ulong BitOf(Field field, string word)
    {
        for (var i = 0; i < field.Choices.Count; i++)
        {
            if (field.Choices[i].Name == word)
                return 1UL << i;
        }

        return 0;
    }
}
