using Lg.Model;

namespace Lg.Rules.Findings;

/// <summary>The facts that the review has set aside: they stay unknown, and are not asked again.</summary>
internal sealed class SetAsideFacts
{
    private readonly Dictionary<string, (int Order, SetAside Entry)> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> owners = new(StringComparer.Ordinal);

    public SetAsideFacts(Review review)
    {
        foreach (var entry in review.SetAside ?? [])
        {
            if (entry.Pointer is { } pointer && entries.TryAdd(pointer, (entries.Count, entry)))
                owners.UnionWith(WithOwners(pointer));
        }
    }

    public bool Covers(string pointer) => Find(pointer) is not null;

    /// <summary>Returns the first entry that sets a fact aside, itself or what it stands in.</summary>
    public SetAside? Find(string pointer) => entries.Count == 0 ? null : WithOwners(pointer)
        .Where(entries.ContainsKey)
        .Select(part => entries[part])
        .OrderBy(found => found.Order)
        .Select(found => found.Entry)
        .FirstOrDefault();

    /// <summary>Returns whether something is set aside in a part of the review, or the part itself.</summary>
    public bool AnyIn(string pointer) => owners.Contains(pointer);

    private static IEnumerable<string> WithOwners(string pointer)
    {
        yield return pointer;
        for (var at = pointer.LastIndexOf('/'); at > 0; at = pointer.LastIndexOf('/', at - 1))
            yield return pointer[..at];
    }
}
