namespace Lg.Rules.Findings.Prose;

/// <summary>One thing that a trace tells, before it is put into a sentence.</summary>
/// <param name="Pointer">The place in the review that it is about; empty for none.</param>
internal abstract record Telling(string Pointer)
{
    /// <summary>A statement without its full stop.</summary>
    /// <param name="Text">The statement, as the start of a sentence.</param>
    /// <param name="Limit">What it is held against, as a sentence of its own; <c>null</c> when that goes without saying.</param>
    /// <param name="Pointer">The place in the review.</param>
    internal sealed record Statement(string Text, string? Limit, string Pointer) : Telling(Pointer)
    {
        /// <summary>Gets whether it only says that something is there, which whatever is said of that implies.</summary>
        public bool IsImplied { get; init; }

        /// <summary>Gets what the review does not say, when it is that; otherwise <c>null</c>.</summary>
        public string? NotSaid { get; init; }

        /// <summary>Gets the place of another fact that it tells too; <c>null</c> for none.</summary>
        public string? Also { get; init; }

        /// <summary>Gets what it is about, and its pronoun; <c>null</c> when that is not known.</summary>
        public (string Name, string It)? Subject { get; init; }
    }

    /// <summary>Whether the review states a fact.</summary>
    internal sealed record Spoken(NamedFact Fact, bool IsStated, string Pointer) : Telling(Pointer);

    /// <summary>A word that a list has or lacks.</summary>
    internal sealed record Listed(NamedFact List, string Word, bool IsThere, string Pointer) : Telling(Pointer);

    /// <summary>The word that a fact has, and those wanted instead; none when it is as wanted.</summary>
    internal sealed record Chosen(NamedFact Fact, string Word, IReadOnlyList<string> Instead, string Pointer) : Telling(Pointer);
}
