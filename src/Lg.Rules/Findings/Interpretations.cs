using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>What is left open although every fact is stated: the law can be read in two ways, and the facts lie between them.</summary>
internal static class Interpretations
{
    /// <summary>Returns what is open to interpretation; <c>null</c> when something else leaves the condition open, or nothing does.</summary>
    /// <param name="missing">The facts that matter and are not known.</param>
    /// <param name="root">The trace of the condition; <c>null</c> when no expression was evaluated.</param>
    public static LocalizedText? Of(IReadOnlyList<Missing> missing, TraceEntry? root) =>
        missing.Count == 0 && root is { IsUnknown: true } && OpenIn(root) is { Parts: [{ Fact.Value: DateTimeOffset at }, { Fact.Value: DateTimeOffset end }] }
            ? new(Text(at, end, Language.Swedish), Text(at, end, Language.English))
            : null;

    private static TraceEntry? OpenIn(TraceEntry entry) => entry switch
    {
        { IsUnknown: false } => null,
        { Node: TypedNode.Function { Overload.Name: FullHours.Function } } => entry,
        _ => entry.Parts.Select(OpenIn).FirstOrDefault(found => found is not null),
    };

    private static string Text(DateTimeOffset at, DateTimeOffset end, Language language)
    {
        var (done, limit) = (ValueText.Write(at, RuleType.Instant, language), ValueText.Write(end, RuleType.Instant, language));
        return language == Language.Swedish
            ? $"Det beror på tolkningen: tiden gick ut {limit}, men räknad i hela timmar (förordning (EEG, Euratom) nr 1182/71, artikel 3.1) först vid nästa hela timme. Det gjordes {done}."
            : $"It depends on the interpretation: the time ended on {limit}, but counted in full hours (Regulation (EEC, Euratom) No 1182/71, article 3(1)) only at the next full hour. It was done on {done}.";
    }
}
