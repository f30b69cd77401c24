using Lg.Model.Texts;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Makes statements of what is told: what belongs together becomes one, and what goes without saying is dropped.</summary>
internal sealed class Gathering(TextSet texts)
{
    private const int ShownWords = 4;
    private const int ShownFacts = 3;

    public List<Telling.Statement> Gather(IReadOnlyList<Telling> tellings)
    {
        List<Telling> left = [.. tellings.Where(telling => !IsImplied(telling, tellings)).Distinct()];
        return [.. left.Select(telling => Statement(telling, left)).OfType<Telling.Statement>().DistinctBy(statement => statement.Text)];
    }

    /// <summary>Returns that the review states some facts, or does not.</summary>
    public Telling.Statement Spoken(IReadOnlyList<Telling.Spoken> facts)
    {
        var unknown = Pronouns.Use([.. facts.Take(ShownFacts).Select(fact => (fact.Fact.Unknown(texts), fact.Fact.Subject(texts)))]);
        var clause = facts[0].IsStated ? texts.Say("says", ("facts", And(unknown, texts))) : NotSaid(unknown, texts);
        return new(
            WithMore(UpperFirst(clause), facts.Count - ShownFacts, texts),
            null,
            facts[0].Pointer)
        { NotSaid = facts[0].IsStated ? null : Or(unknown, texts) };
    }

    /// <summary>Returns that the review does not say one thing, neither of two, or none of several.</summary>
    public static string NotSaid(IReadOnlyList<string> unknown, TextSet texts) => unknown is [var a, var b]
        ? texts.Say(unknown.Any(fact => HasOr(fact, texts)) ? "saysNotNor" : "saysNeither", ("a", a), ("b", b))
        : texts.Say("doesNotSay", ("facts", Or(unknown, texts)));

    // "Neither whether it is large or small or whether it is old" would be hard to follow.
    private static bool HasOr(string fact, TextSet texts) => fact.Contains(Or(["", ""], texts), StringComparison.Ordinal);

    // Each group becomes one statement where the first of it stood.
    private Telling.Statement? Statement(Telling telling, List<Telling> all) => telling switch
    {
        Telling.Statement statement => statement,
        Telling.Spoken spoken => First(
            spoken,
            all.OfType<Telling.Spoken>().Where(other => other.IsStated == spoken.IsStated).DistinctBy(other => other.Pointer),
            Spoken),
        Telling.Listed listed => First(
            listed, all.OfType<Telling.Listed>().Where(other => other.Pointer == listed.Pointer && other.IsThere == listed.IsThere), Words),
        Telling.Chosen chosen => First(chosen, all.OfType<Telling.Chosen>().Where(other => other.Pointer == chosen.Pointer), Choice),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Telling.Statement? First<T>(T telling, IEnumerable<T> same, Func<IReadOnlyList<T>, Telling.Statement> gather)
        where T : Telling
    {
        List<T> group = [.. same];
        return ReferenceEquals(group[0], telling) ? gather(group) : null;
    }

    private static bool IsImplied(Telling telling, IReadOnlyList<Telling> all) => telling switch
    {
        Telling.Statement { IsImplied: true } or Telling.Spoken { IsStated: true } =>
            all.Any(other => !ReferenceEquals(other, telling) && Implies(other, telling)),
        Telling.Statement { Limit: null } =>
            all.Any(other => other is Telling.Statement { Also: { } also } && also == telling.Pointer && !ReferenceEquals(other, telling)),
        _ => false,
    };

    private static bool Implies(Telling other, Telling telling) =>
        other.Pointer == telling.Pointer
            ? other is not (Telling.Statement { IsImplied: true } or Telling.Spoken)
                || (telling is Telling.Spoken && other is Telling.Statement)
        : other.Pointer.StartsWith(telling.Pointer + "/", StringComparison.Ordinal);

    private Telling.Statement Words(IReadOnlyList<Telling.Listed> same) =>
        new(
            same[0].List.Words(
                same[0].IsThere, Some([.. same.Select(one => one.Word)], ShownWords, same[0].IsThere ? "and" : "or", texts), texts),
            null,
            same[0].Pointer);

    private Telling.Statement Choice(IReadOnlyList<Telling.Chosen> same)
    {
        List<string> instead = [.. same.SelectMany(one => one.Instead).Distinct()];
        var (fact, word) = (same[0].Fact, same[0].Word);
        return new(instead.Count == 0 ? fact.Is(word, texts) : fact.IsNot(word, Or(instead, texts), texts), null, same[0].Pointer)
        {
            Subject = fact.Subject(texts),
        };
    }
}
