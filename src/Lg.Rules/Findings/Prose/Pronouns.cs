namespace Lg.Rules.Findings.Prose;

/// <summary>Names a thing once: where the words before have just named it, its pronoun stands instead.</summary>
internal static class Pronouns
{
    /// <summary>Returns the texts, of which each names what it is about once, unless the one before is about the same.</summary>
    public static List<string> Use(IReadOnlyList<(string Text, (string Name, string It)? Subject)> texts) =>
        [
            .. texts.Select((text, i) =>
                text.Subject is { } subject && i > 0 && IsNamedIn(texts[i - 1], subject) ? Replace(text.Text, subject) : text.Text),
        ];

    private static bool IsNamedIn((string Text, (string Name, string It)? Subject) before, (string Name, string It) subject) =>
        before.Subject == subject && Names(before.Text, subject.Name);

    private static bool Names(string text, string name) => $" {text} ".Contains($" {name} ", StringComparison.OrdinalIgnoreCase);

    // Only where the name stands as words of its own, not as a part of longer ones.
    private static string Replace(string text, (string Name, string It) subject)
    {
        var at = $" {text} ".IndexOf($" {subject.Name} ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : $"{text[..at]}{subject.It}{text[(at + subject.Name.Length)..]}";
    }
}
