using Lg.Model;

namespace Lg.Rules.Documents;

/// <summary>A piece of text, perhaps a link or a piece of code. The text is as it was written: each writer makes it safe.</summary>
/// <param name="Text">The text.</param>
internal sealed record Span(string Text)
{
    /// <summary>Gets what it leads to; <c>null</c> when it is no link.</summary>
    public Target? Target { get; init; }

    /// <summary>Gets whether it is stressed.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Gets whether it is something that a machine reads, such as a pointer or a hash.</summary>
    public bool IsCode { get; init; }

    /// <summary>Gets the language that it is written in; <c>null</c> for that of the document.</summary>
    public Language? Language { get; init; }

    public static implicit operator Span(string text) => new(text);

    public static Span Link(string text, Target target) => new(text) { Target = target };

    public static Span Strong(string text) => new(text) { IsStrong = true };

    public static Span Code(string text) => new(text) { IsCode = true };
}
