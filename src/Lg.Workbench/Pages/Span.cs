using Lg.Model;

namespace Lg.Workbench.Pages;

/// <summary>A piece of text, perhaps a link or a piece of code. The text is as it was written: each form escapes it.</summary>
/// <param name="Text">The text.</param>
internal sealed record Span(string Text)
{
    /// <summary>Gets what it leads to; <c>null</c> when it is no link.</summary>
    public Target? Target { get; init; }

    /// <summary>Gets whether it is shown as a mark of its own, such as a severity.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Gets the language that it is written in; <c>null</c> for that of the page.</summary>
    public Language? Language { get; init; }

    public static implicit operator Span(string text) => new(text);

    public static Span Link(string text, Target target) => new(text) { Target = target };

    public static Span Strong(string text) => new(text) { IsStrong = true };
}
