using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A chapter of the review.</summary>
[ReviewType("Ett kapitel i genomgången", "A chapter of the review")]
public sealed record Chapter : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets the answer to "Does the chapter have text of its own beside heading and purpose?"; <c>null</c> when not stated.</summary>
    [Field("Egen text", "Text of its own", "Har kapitlet egen text utöver rubrik och syfte?", "Does the chapter have text of its own beside heading and purpose?", Actionable = true, Chapter = "1")]
    public bool? OwnText { get; init; }

    /// <summary>Gets refers to; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Hänvisar till", "Refers to", "Vilka kapitel hänvisar det till?", "Which chapters does it refer to?", Chapter = "1")]
    [RefersTo("/review/chapters")]
    public IReadOnlyList<string>? RefersTo { get; init; }

    /// <summary>Gets whether <see cref="RefersTo"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? RefersToComplete { get; init; }

    /// <summary>Gets content of the chapter; computed, <c>null</c> when its sources are not stated.</summary>
    [Field("Kapitlets innehåll", "Content of the chapter", "Har kapitlet eget innehåll?", "Does the chapter have content of its own?", Chapter = "1")]
    [Derived(nameof(OwnText), nameof(RefersTo))]
    [JsonIgnore]
    public ChapterContent? Content => OwnText switch
    {
        null => null,
        true => ChapterContent.Own,
        false when RefersTo is null => null,
        false => RefersTo.Count > 0 ? ChapterContent.Reference : ChapterContent.None,
    };
}
