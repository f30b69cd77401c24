using Lg.Model;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Puts what is told into one or two sentences of bounded length, and says how much was left out.</summary>
internal static class Composer
{
    public const int Longest = 300;

    private const int MostClauses = 3;

    /// <summary>Returns one or two sentences; <c>null</c> when there is nothing to tell.</summary>
    /// <param name="tellings">What is told.</param>
    /// <param name="start">What the first sentence begins with, such as <c>Kravet gäller inte: </c>; <c>null</c> for nothing.</param>
    public static LocalizedText? Compose(IReadOnlyList<Telling> tellings, LocalizedText? start = null)
    {
        var statements = Gathering.Of(tellings);
        return statements.Count == 0 ? null : InBoth(language => start is null
            ? Fitted(statements, language, Longest)
            : start.In(language) + LowerFirst(Fitted(statements, language, Longest - start.In(language).Length)));
    }

    /// <summary>Returns the statements as one clause without its full stop; <c>null</c> when there are none.</summary>
    public static LocalizedText? Clauses(IReadOnlyList<Telling> tellings)
    {
        var statements = Gathering.Of(tellings);
        return statements.Count == 0 ? null : InBoth(language => Joined(statements, Math.Min(MostClauses, statements.Count), language, withLimits: true));
    }

    private static string Fitted(List<Telling.Statement> statements, Language language, int room)
    {
        if (statements is [{ Limit: { } limit } only])
        {
            var both = $"{only.Text.In(language)}. {UpperFirst(limit.In(language))}.";
            return both.Length <= room ? both : Cut($"{only.Text.In(language)}.", room);
        }

        for (var count = Math.Min(MostClauses, statements.Count); ; count--)
        {
            var sentence = $"{Joined(statements, count, language, withLimits: true)}.";
            if (sentence.Length <= room)
                return sentence;

            sentence = $"{Joined(statements, count, language, withLimits: false)}.";
            if (count == 1 || sentence.Length <= room)
                return Cut(sentence, room);
        }
    }

    private static string Joined(List<Telling.Statement> statements, int count, Language language, bool withLimits)
    {
        var clauses = statements.Take(count).Select((statement, i) => Clause(statement, i == 0 ? null : statements[i - 1], language, withLimits)).ToList();
        var told = count == 1 ? clauses[0] : $"{string.Join(", ", clauses.SkipLast(1))}, {Say(language, "och", "and")} {clauses[^1]}";
        return WithMore(told, statements.Count - count, language);
    }

    private static string Clause(Telling.Statement statement, Telling.Statement? before, Language language, bool withLimits)
    {
        var text = statement.Text.In(language);
        return (before is null ? text : WithPronoun(LowerFirst(text), statement.Subject?.In(language), before.Subject?.In(language), language))
            + (withLimits && statement.Limit is { } limit ? $" ({LowerFirst(limit.In(language))})" : "");
    }

    // Whoever has just been named is "den" or "it".
    private static string WithPronoun(string clause, string? subject, string? before, Language language) =>
        subject is not null && subject == before && Pronoun(subject, language) is { } pronoun && clause.StartsWith(subject + " ", StringComparison.OrdinalIgnoreCase)
            ? pronoun + clause[subject.Length..]
            : clause;

    private static string? Pronoun(string subject, Language language) => (language, subject) switch
    {
        (Language.English, _) when subject.EndsWith("officer", StringComparison.Ordinal) || subject.EndsWith("member", StringComparison.Ordinal) => null,
        (Language.English, [.., not 's', 's']) => "they",
        (Language.English, _) => "it",
        (_, [.., 'n', 'a']) => "de",
        (_, [.., 'e' or 'a', 'n']) => "den",
        (_, [.., 'e', 't']) => "det",
        _ => null,
    };

    // The words of a catalog may be long; those of a review are cut where they are read.
    private static string Cut(string sentence, int room) => sentence.Length <= room ? sentence : Shortened(sentence, Math.Max(room, Longest / 2));
}
