using Lg.Model;

namespace Lg.Rules.Findings;

/// <summary>The facts that the review has set aside: they stay unknown, and are not asked again.</summary>
internal sealed class SetAsideFacts(Review review)
{
    private readonly IReadOnlyList<SetAside> entries = [.. (review.SetAside ?? []).Where(entry => entry.Pointer is not null)];

    public bool Covers(string pointer) => Find(pointer) is not null;

    public SetAside? Find(string pointer) => entries.FirstOrDefault(entry =>
        pointer == entry.Pointer || pointer.StartsWith(entry.Pointer + "/", StringComparison.Ordinal));
}
