using Lg.Model.Texts;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Puts statements into one or two sentences of bounded length, and says how much was left out.</summary>
internal sealed class Composer(TextSet texts)
{
    public const int Longest = 300;

    private const int MostClauses = 3;

    private readonly Gathering gathering = new(texts);

    /// <summary>Returns one or two sentences; <c>null</c> when there is nothing to tell.</summary>
    /// <param name="tellings">What is told.</param>
    /// <param name="start">
    /// The key of the sentence that it is a part of, such as why a requirement does not apply; <c>null</c> for none.
    /// </param>
    public string? Compose(IReadOnlyList<Telling> tellings, string? start = null)
    {
        var statements = gathering.Gather(tellings);
        if (statements.Count == 0 || start is null)
            return statements.Count == 0 ? null : Fitted(statements, Longest);

        // That nothing is said is no reason why it does not apply, but it does not apply as long as that is so.
        if (statements is [{ NotSaid: { } facts }])
            return Cut(texts.Say($"{start}.silent", ("facts", facts)), Longest);

        var room = Longest - texts.Say(start, ("why", "")).Length;
        return texts.Say(start, ("why", LowerFirst(Fitted(statements, room))));
    }

    /// <summary>Returns the statements as one clause without its full stop; <c>null</c> when there are none.</summary>
    public string? Clauses(IReadOnlyList<Telling> tellings)
    {
        var statements = gathering.Gather(tellings);
        return statements.Count == 0 ? null : Joined(statements, Math.Min(MostClauses, statements.Count), withLimits: true);
    }

    private string Fitted(List<Telling.Statement> statements, int room)
    {
        if (statements is [{ Limit: { } limit } only])
        {
            var both = $"{only.Text}. {UpperFirst(limit)}.";
            return both.Length <= room ? both : Cut($"{only.Text}.", room);
        }

        for (var count = Math.Min(MostClauses, statements.Count); ; count--)
        {
            var sentence = $"{Joined(statements, count, withLimits: true)}.";
            if (sentence.Length <= room)
                return sentence;

            sentence = $"{Joined(statements, count, withLimits: false)}.";
            if (count == 1 || sentence.Length <= room)
                return Cut(sentence, room);
        }
    }

    private string Joined(List<Telling.Statement> statements, int count, bool withLimits)
    {
        var named =
            statements.Take(count).Select((statement, i) => (i == 0 ? statement.Text : LowerFirst(statement.Text), statement.Subject));
        List<string> clauses =
        [
            .. Pronouns.Use([.. named])
                .Select((text, i) => withLimits && statements[i].Limit is { } limit ? $"{text} ({LowerFirst(limit)})" : text),
        ];
        var joint = statements[count - 1].NotSaid is not null ? "clausesBut" : "clauses";
        var joined = count == 1 ? clauses[0] : texts.Say(joint, ("a", string.Join(", ", clauses.SkipLast(1))), ("b", clauses[^1]));
        return WithMore(joined, statements.Count - count, texts);
    }

    // The words of a catalog may be long; those of a review are cut where they are read.
    private static string Cut(string sentence, int room) =>
        sentence.Length <= room ? sentence : Shortened(sentence, Math.Max(room, Longest / 2));
}
