using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>What a chapter contains.</summary>
[ReviewType("Vad ett kapitel innehåller", "What a chapter contains")]
public enum ChapterContent
{
    /// <summary>Content of its own.</summary>
    [Choice("Eget innehåll", "Content of its own")]
    Own,

    /// <summary>Only a reference.</summary>
    [Choice("Bara en hänvisning", "Only a reference")]
    Reference,

    /// <summary>No content.</summary>
    [Choice("Inget innehåll", "No content")]
    None,
}
