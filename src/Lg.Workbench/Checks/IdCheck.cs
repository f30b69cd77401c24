using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>
/// Checks that an id means one requirement for ever: who replaces a deprecated one, and ids that can be mistaken for each other.
/// </summary>
internal static class IdCheck
{
    public static void Run(CatalogView view, DiagnosticBag bag)
    {
        var requirements =
            view.Catalog.Requirements.Where(requirement => requirement.Id.Length > 0).DistinctBy(requirement => requirement.Id).ToList();
        var byId = requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        foreach (var requirement in requirements.Where(
            requirement => requirement.ReplacedBy is { Length: > 0 } other && other != requirement.Id))
            ReportReplacement(requirement, byId, bag);

        foreach (var alike in requirements.GroupBy(requirement => Spoken(requirement.Id), StringComparer.Ordinal))
            foreach (var requirement in alike.Skip(1))
                bag.IdsAlike(requirement, alike.First());
    }

    private static void ReportReplacement(Requirement requirement, Dictionary<string, Requirement> byId, DiagnosticBag bag)
    {
        HashSet<string> passed = new(StringComparer.Ordinal) { requirement.Id };
        for (var next = byId.GetValueOrDefault(requirement.ReplacedBy!); next is not null; next = byId.GetValueOrDefault(next.ReplacedBy!))
        {
            if (!passed.Add(next.Id))
            {
                bag.ReplacedInCircle(requirement);
                return;
            }

            if (next.Status == LifeCycle.Draft) bag.ReplacedByDraft(requirement, next.Id);
            if (next.Status != LifeCycle.Deprecated || next.ReplacedBy is null) return;
        }
    }

    // As one says it over the telephone: without case, and without zeros before a number.
    private static string Spoken(string id) =>
        string.Join('-', id.ToUpperInvariant().Split('-').Select(part => part.TrimStart('0')));
}
