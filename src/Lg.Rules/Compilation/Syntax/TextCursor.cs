namespace Lg.Rules.Compilation.Syntax;

/// <summary>A place in a text that moves forwards.</summary>
internal sealed class TextCursor(string text, int start)
{
    /// <summary>Gets the offset of the current character.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Gets a value indicating whether the text is used up.</summary>
    public bool AtEnd => Position >= text.Length;

    /// <summary>Gets the current character; NUL at the end.</summary>
    public char Current => Peek(0);

    /// <summary>Returns a character further on without moving; NUL beyond the end.</summary>
    public char Peek(int distance) => Position + distance < text.Length ? text[Position + distance] : '\0';

    /// <summary>Returns whether the text goes on with a certain text.</summary>
    public bool StartsWith(string expected) => text.AsSpan(Position).StartsWith(expected, StringComparison.Ordinal);

    /// <summary>Returns the text from an earlier offset up to the current character.</summary>
    public string TextFrom(int start) => text[start..Position];

    /// <summary>Moves forwards, not beyond the end.</summary>
    public void Skip(int count = 1) => Position = Math.Min(Position + count, text.Length);

    /// <summary>Moves forwards past characters of a kind.</summary>
    public void SkipWhile(Func<char, bool> isOfKind)
    {
        while (!AtEnd && isOfKind(Current)) Position++;
    }
}
