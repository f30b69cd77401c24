namespace Lg.Rules.Compilation.Patterns;

/// <summary>
/// A regular expression of <c>matches</c>. CEL means RE2's; this is the part of it that other readers understand in the same way. Anything
/// else is refused when the catalog is loaded, never matched in another way.
/// </summary>
internal sealed class Pattern
{
    // Places whose words are looked through in the time in which a step is taken elsewhere.
    private const int WordsPerStep = 8;

    private readonly Automaton automaton;

    private Pattern(Automaton automaton, int words, int size)
    {
        (this.automaton, Size) = (automaton, size);
        StepsToRead = Math.Max(automaton.Places * words / WordsPerStep, 1);
    }

    /// <summary>Gets how many steps the pattern has, its repetitions written out.</summary>
    public int Size { get; }

    /// <summary>Gets how many times as much it takes to look through a text for the pattern as to read it.</summary>
    public int StepsToRead { get; }

    /// <summary>Returns the pattern ready to match; <c>null</c> when it holds what is not in the common part.</summary>
    /// <param name="pattern">The pattern as it is written.</param>
    /// <param name="fault">What is not, and where.</param>
    public static Pattern? Read(string pattern, out PatternFault? fault)
    {
        PatternReader reader = new(pattern);
        if (reader.Read(out fault) is not { } read)
            return null;

        var places = Places.Of(read);
        return new(new(places), places.Words, reader.Steps);
    }

    /// <summary>Returns whether the pattern is found anywhere in a text.</summary>
    public bool IsIn(string text) => automaton.IsIn(text);
}
