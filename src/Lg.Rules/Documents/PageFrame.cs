using Lg.Model;

namespace Lg.Rules.Documents;

/// <summary>What stands around the blocks of an HTML page.</summary>
/// <param name="Title">The title of the window.</param>
/// <param name="Language">The language of the page.</param>
internal sealed record PageFrame(string Title, Language Language)
{
    /// <summary>
    /// Gets the way from the first page of a site to this one, which stands last without a link; empty for a page that stands alone.
    /// </summary>
    public IReadOnlyList<Span> Trail { get; init; } = [];

    /// <summary>Gets whether it is printed small, because it is a document that is to take few sheets of paper.</summary>
    public bool IsDense { get; init; }

    /// <summary>Gets a link to the same page in another language; <c>null</c> when there is none.</summary>
    public Span? Other { get; init; }

    /// <summary>Gets the lines at the foot of the page.</summary>
    public IReadOnlyList<string> Foot { get; init; } = [];
}
