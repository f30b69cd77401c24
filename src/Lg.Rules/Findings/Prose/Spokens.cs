using Lg.Model;
using Lg.Model.Fields;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells what the review states or does not: one sentence for several facts.</summary>
internal static class Spokens
{
    private const int Shown = 3;

    /// <summary>Returns that the review states some facts, or does not.</summary>
    public static Telling.Statement Of(IReadOnlyList<Telling.Spoken> facts) => new(InBoth(language => Told(facts, language)), null, facts[0].Pointer);

    private static string Told(IReadOnlyList<Telling.Spoken> facts, Language language)
    {
        var words = facts.Take(Shown).Select(fact => In(fact, language)).ToList();
        var told = facts[0].IsStated ? Stated(facts, Alternatives.And(words, language), language)
            : IsPlainPair(words, language) && !facts.All(fact => fact.IsSpokenAbout) ? Neither(facts, words, language)
            : NotStated(facts, Alternatives.Or(words, language, facts.All(fact => fact.IsSpokenAbout) ? Say(language, "om ", "about ") : ""), language);

        return WithMore(told + Of(facts[0], language), facts.Count - Shown, language);
    }

    // "varken … eller" is clearer of two that have nothing in common.
    private static bool IsPlainPair(List<string> words, Language language) => words.Count == 2 && Alternatives.Or(words, language) == Or(words, language);

    private static string Stated(IReadOnlyList<Telling.Spoken> facts, string words, Language language) =>
        facts.All(fact => fact.IsSpokenAbout) ? Say(language, $"Genomgången tar upp {words}", $"The review covers {words}")
        : AreAsked(facts, language) ? Say(language, $"Genomgången säger {words}", $"The review says {words}")
        : Say(language, $"Genomgången anger {words}", $"The review states {words}");

    private static string NotStated(IReadOnlyList<Telling.Spoken> facts, string words, Language language) =>
        facts.All(fact => fact.IsSpokenAbout) ? Say(language, $"Genomgången säger inget om {words}", $"The review says nothing about {words}")
        : AreAsked(facts, language) ? Say(language, $"Genomgången säger inte {words}", $"The review does not say {words}")
        : Say(language, $"Genomgången anger inte {words}", $"The review does not state {words}");

    private static string Neither(IReadOnlyList<Telling.Spoken> facts, List<string> words, Language language) => AreAsked(facts, language)
        ? Say(language, $"Genomgången säger varken {words[0]} eller {words[1]}", $"The review says neither {words[0]} nor {words[1]}")
        : Say(language, $"Genomgången anger varken {words[0]} eller {words[1]}", $"The review states neither {words[0]} nor {words[1]}");

    private static string Of(Telling.Spoken fact, Language language) =>
        fact.Item is not { } item ? "" : IsAsked(fact.Fact, language) ? $" ({item})" : Say(language, $" för {item}", $" for {item}");

    private static string In(Telling.Spoken fact, Language language) =>
        IsAsked(fact.Fact, language) ? fact.Fact.Inside(language)!
        : fact.Fact.Field.Kind is FieldKind.List or FieldKind.Coverage ? Listing.Of(fact.Fact, language, isDenied: !fact.IsStated)
        : language == Language.Swedish ? LowerFirst(fact.Fact.Label(language))
        : NamedFact.The(fact.Fact.Label(language));

    private static bool AreAsked(IReadOnlyList<Telling.Spoken> facts, Language language) => facts.All(fact => IsAsked(fact.Fact, language));

    // A question of yes or no, and of when, tells more than its label; a label that is a date says the same in one word.
    private static bool IsAsked(NamedFact fact, Language language) => fact.Inside(language) is { } inside && fact.Field.Kind switch
    {
        FieldKind.Object or FieldKind.List or FieldKind.Coverage => false,
        FieldKind.Date or FieldKind.Instant => !fact.Label(language).Contains(Say(language, "datum", "date"), StringComparison.OrdinalIgnoreCase),
        _ => inside.StartsWith(Say(language, "om ", "whether "), StringComparison.Ordinal),
    };
}
