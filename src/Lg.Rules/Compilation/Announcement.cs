using Lg.Rules.Catalogs;

namespace Lg.Rules.Compilation;

/// <summary>When a requirement was announced, which is when it is first spoken of.</summary>
internal static class Announcement
{
    /// <summary>Returns the day; <c>null</c> when no source was announced before it was in force.</summary>
    public static DateOnly? Of(Requirement requirement, IReadOnlyList<Source> sources)
    {
        // A law is announced by laws, a city instruction by the city: the act behind an instruction says nothing of when the city decides.
        var isByDate = requirement.InForceFrom is not null;
        var announced = sources.Where(source => source.Announced is not null).ToList();
        var own = OrAll(announced, source => IsLegal(source) == isByDate);

        // A regulation under an act that was announced long before it is news of its own.
        return OrAll(own, source => source.InForce is not null && source.InForce == requirement.InForceFrom).Min(
            source => source.Announced);
    }

    public static bool IsLegal(Source source) => source.Kind is "law" or "regulation";

    private static List<Source> OrAll(List<Source> sources, Predicate<Source> which) =>
        sources.Exists(which) ? sources.FindAll(which) : sources;
}
