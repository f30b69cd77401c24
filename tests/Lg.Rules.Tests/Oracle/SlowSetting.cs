using Lg.Model;

namespace Lg.Rules.Tests.Oracle;

/// <summary>What an expression is read against.</summary>
internal sealed record SlowSetting(Review Review, Review? Previous, DateOnly AsOf)
{
    /// <summary>Gets the value of each parameter; unknown for one that the period leaves open.</summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();

    /// <summary>Gets the word of the subject; <c>null</c> when the review is assessed as a whole.</summary>
    public string? SubjectWord { get; init; }

    public SlowPart? Subject { get; init; }

    /// <summary>Gets whether the expression is of a requirement of reporting.</summary>
    public bool IsOfReporting { get; init; }

    /// <summary>Gets the departures from the manual that are imitated.</summary>
    public IReadOnlySet<KnownDifference> Imitated { get; init; } = new HashSet<KnownDifference>();
}
