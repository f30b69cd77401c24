using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Makes statements of what is told: what belongs together becomes one, and what goes without saying is dropped.</summary>
internal static class Gathering
{
    private const int ShownWords = 4;

    public static List<Telling.Statement> Of(IReadOnlyList<Telling> tellings)
    {
        List<Telling> left = [.. tellings.Where(telling => !IsImplied(telling, tellings)).Distinct()];
        return [.. left.Select(telling => Statement(telling, left)).OfType<Telling.Statement>().DistinctBy(statement => statement.Text)];
    }

    // Each group becomes one statement where the first of it stood.
    private static Telling.Statement? Statement(Telling telling, List<Telling> all) => telling switch
    {
        Telling.Statement statement => statement,
        Telling.Spoken spoken => First(spoken, all.OfType<Telling.Spoken>().Where(other => other.IsStated == spoken.IsStated).DistinctBy(other => other.Pointer), Spokens.Of),
        Telling.Listed listed => First(listed, all.OfType<Telling.Listed>().Where(other => other.Pointer == listed.Pointer && other.IsThere == listed.IsThere), Words),
        Telling.Chosen chosen => First(chosen, all.OfType<Telling.Chosen>().Where(other => other.Pointer == chosen.Pointer), Choice),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Telling.Statement? First<T>(T telling, IEnumerable<T> same, Func<IReadOnlyList<T>, Telling.Statement> gather)
        where T : Telling
    {
        List<T> group = [.. same];
        return ReferenceEquals(group[0], telling) ? gather(group) : null;
    }

    private static bool IsImplied(Telling telling, IReadOnlyList<Telling> all) => telling switch
    {
        Telling.Statement { IsImplied: true } or Telling.Spoken { IsStated: true } => all.Any(other => !ReferenceEquals(other, telling) && Implies(other, telling)),
        Telling.Statement { Limit: null } => all.Any(other => other is Telling.Statement { Also: { } also } && also == telling.Pointer && !ReferenceEquals(other, telling)),
        _ => false,
    };

    private static bool Implies(Telling other, Telling telling) =>
        other.Pointer == telling.Pointer ? other is not (Telling.Statement { IsImplied: true } or Telling.Spoken) || (telling is Telling.Spoken && other is Telling.Statement)
        : other.Pointer.StartsWith(telling.Pointer + "/", StringComparison.Ordinal);

    private static Telling.Statement Words(IReadOnlyList<Telling.Listed> same) => new(
        InBoth(language =>
        {
            var words = Some([.. same.Select(one => one.Word.In(language))], ShownWords, language);
            var list = Quoted(same[0].List.Label(language), language);
            return same[0].IsThere
                ? Say(language, $"{list} omfattar {words}", $"{list} includes {words}")
                : Say(language, $"Bland {list} saknas {words}", $"{list} lacks {words}");
        }),
        null,
        same[0].Pointer);

    private static Telling.Statement Choice(IReadOnlyList<Telling.Chosen> same) => new(
        InBoth(language =>
        {
            var told = same[0].Fact.Is(same[0].Word).In(language);
            var instead = same.SelectMany(one => one.Instead).Distinct().Select(word => word.In(language)).ToList();
            return instead.Count == 0 ? told : $"{told}, {Say(language, "inte", "not")} {Or(instead, language)}";
        }),
        null,
        same[0].Pointer);
}
