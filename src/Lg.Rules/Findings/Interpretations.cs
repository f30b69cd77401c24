using Lg.Model;
using Lg.Model.Texts;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>What is left open although every fact is stated: the law can be read in two ways, and the facts lie between them.</summary>
internal static class Interpretations
{
    /// <summary>
    /// Returns what is open to interpretation; <c>null</c> when something else leaves the condition open, or nothing does.
    /// </summary>
    /// <param name="missing">The facts that matter and are not known.</param>
    /// <param name="root">The trace of the condition; <c>null</c> when no expression was evaluated.</param>
    public static LocalizedText? Of(IReadOnlyList<Missing> missing, TraceEntry? root) =>
        missing.Count == 0
            && root is { IsUnknown: true }
            && OpenIn(root) is { Parts: [{ Fact.Value: DateTimeOffset at }, { Fact.Value: DateTimeOffset end }] }
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
        return TextSet.In(language).Say("fullHours", ("end", limit), ("done", done));
    }
}
