using System.Globalization;
using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells what keeps a verdict from being decided: the facts that the review does not state, lists that are not complete, dates that are not whole.</summary>
internal sealed class Gaps(ReviewIndex index, SetAsideFacts setAside)
{
    private const int Longest = Composer.Longest;
    private const int MostFacts = 2;

    /// <summary>Returns one or two sentences.</summary>
    /// <param name="missing">The facts that matter and are not known.</param>
    /// <param name="root">The trace; <c>null</c> when no expression was evaluated.</param>
    /// <param name="subject">The subject, whose own facts need no name; <c>null</c> when it is the review as a whole.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="isWhetherItApplies">Whether what cannot be told is if the requirement applies at all.</param>
    public LocalizedText Tell(IReadOnlyList<Missing> missing, TraceEntry? root, object? subject, DateOnly asOf, bool isWhetherItApplies)
    {
        if (Interpretations.Of(missing, root) is { } interpretation)
            return interpretation;

        var asked = missing.Where(fact => !setAside.Covers(fact.Pointer)).ToList();
        var note = missing.Select(fact => setAside.Find(fact.Pointer)).FirstOrDefault(entry => entry is not null) is { } aside ? Messages.SetAside(aside)
            : root is null ? null
            : Listed(asked, root) ?? Known(root, new Teller(index, asOf, isRequired: false));

        return InBoth(language =>
        {
            var start = Say(language, isWhetherItApplies ? "Det går inte att avgöra om kravet gäller: " : "Det går inte att avgöra: ", isWhetherItApplies ? "It cannot be told whether the requirement applies: " : "It cannot be told: ");
            if (asked.Count == 0)
                return start + LowerFirst(note?.In(language) ?? Say(language, "uppgifterna räcker inte.", "the facts are not enough."));

            var first = start + Reasons(asked, subject, language, Longest - start.Length) + ".";
            var both = note is null ? first : $"{first} {note.In(language)}";
            return both.Length <= Longest ? both : first;
        });
    }

    private static string Reasons(List<Missing> asked, object? subject, Language language, int room)
    {
        var unstated = asked.Where(fact => !IsOpen(fact)).GroupBy(fact => fact.Question).Select(group => new Unstated([.. group], subject)).ToList();
        var open = asked.Where(IsOpen).Select(fact => Open(fact, language)).Distinct().ToList();
        for (var shown = Math.Min(MostFacts, unstated.Count); ; shown--)
        {
            var silence = unstated.Count == 0 ? [] : new[] { Silence(unstated, shown, language) };
            var text = And([.. silence, .. open.Take(unstated.Count == 0 ? MostFacts : 1)], language);
            if (shown <= 1 || text.Length <= room)
                return text;
        }
    }

    private static string Silence(List<Unstated> unstated, int shown, Language language)
    {
        if (unstated[0].Pointer == ReviewIndex.PreviousPointer)
            return Say(language, "förra årets genomgång är inte bifogad", "last year's review is not attached");

        var inside = unstated.Take(shown).Select(fact => fact.Inside(language)).TakeWhile(text => text is not null).OfType<string>().ToList();
        var told = inside.Count > 0
            ? Say(language, "genomgången säger inte ", "the review does not say ") + Alternatives.Or(inside, language)
            : Say(language, "genomgången svarar inte på ", "the review does not answer ") + unstated[0].Quoted(language);
        return WithMore(told, unstated.Count - Math.Max(1, inside.Count), language);
    }

    // Its value is known, but not whole.
    private static bool IsOpen(Missing fact) => fact.Entry is null ? fact.Pointer.EndsWith("Complete", StringComparison.Ordinal) : !fact.Entry.IsUnknown;

    private static string Open(Missing fact, Language language)
    {
        var label = Quoted(fact.Field!.Label.In(language), language);
        return fact.Entry is { Fact.Value: DateSpan date, Node: TypedNode.Member member }
            ? LowerFirst(NamedFact.Of(member).OnDay(DayTeller.When(date)).In(language)) + Say(language, ", men inget exakt datum anges", ", but no exact date is stated")
            : Say(language, $"listan {label} är inte fullständig", $"the list {label} is not complete");
    }

    // Of a list that is not complete it matters what the items that it names come to.
    private static LocalizedText? Listed(List<Missing> asked, TraceEntry root)
    {
        var ranges = asked.Select(fact => fact.Entry).OfType<TraceEntry>().ToHashSet(ReferenceEqualityComparer.Instance);
        if (Macros(root).FirstOrDefault(entry => ranges.Contains(entry.Parts[0])) is not { Node: TypedNode.Macro macro, Parts: [{ Fact.Value: IItems { Count: > 0 and var count } }, ..] })
            return null;

        return macro.Kind == MacroKind.Exists
            ? new(
                count == 1 ? "Den post som anges räcker inte." : string.Create(CultureInfo.InvariantCulture, $"Ingen av de {count} poster som anges räcker."),
                count == 1 ? "The item that it names is not enough." : string.Create(CultureInfo.InvariantCulture, $"None of the {count} items that it names is enough."))
            : macro.Kind == MacroKind.All
            ? new(
                count == 1 ? "Den post som anges uppfyller kravet." : string.Create(CultureInfo.InvariantCulture, $"De {count} poster som anges uppfyller kravet."),
                count == 1 ? "The item that it names meets the requirement." : string.Create(CultureInfo.InvariantCulture, $"The {count} items that it names meet the requirement."))
            : null;
    }

    // What is known already and counts: the first clause beside the open ones that holds. That something exists is said by what is asked about it.
    private static LocalizedText? Known(TraceEntry root, Teller teller) => Holding(root)
        .SelectMany(entry => teller.Tell(entry))
        .OfType<Telling.Statement>()
        .Where(statement => !statement.IsImplied)
        .Select(statement => InBoth(language => Say(language, "Däremot framgår att ", "It does show that ") + LowerFirst(statement.Text.In(language)) + "."))
        .FirstOrDefault();

    private static IEnumerable<TraceEntry> Holding(TraceEntry entry) => entry switch
    {
        { Node: TypedNode.Logic { Kind: LogicKind.And }, IsUnknown: true } => entry.Parts.SelectMany(Holding),
        { Node: TypedNode.Member or TypedNode.Function, Outcome: { IsTrue: true } } => [entry],
        { Node: TypedNode.Logic { Kind: LogicKind.And }, Outcome: { IsTrue: true } } => entry.Parts.SelectMany(Holding),
        _ => [],
    };

    private static IEnumerable<TraceEntry> Macros(TraceEntry entry) =>
        entry is { Node: TypedNode.Macro, IsUnknown: true, Parts.Count: > 0 } ? [entry, .. entry.Parts.SelectMany(Macros)] : entry.Parts.SelectMany(Macros);

    /// <summary>A fact that is not stated, for one or several items.</summary>
    private sealed record Unstated(IReadOnlyList<Missing> Facts, object? Subject)
    {
        public string Pointer => Facts[0].Pointer;

        public string? Inside(Language language) => Named?.Inside(language) is { } inside ? inside + Keys(language) : null;

        public string Quoted(Language language) => Sentences.Quoted(Facts[0].Question.In(language), language) + Keys(language);

        private NamedFact? Named => Facts[0] switch
        {
            { Field: null } => null,
            { Entry.Node: TypedNode.Member member } fact when NamedFact.Of(member) is { } named && named.Field == fact.Field => named,
            { Entry.Node: TypedNode.Stated { Fact: var member } } fact when NamedFact.Of(member) is { } named && named.Field == fact.Field => named,
            { Field: { } asked } => new NamedFact(asked, null),
        };

        private string Keys(Language language) => Listing.Keys(
            [.. Facts.Select(fact => fact.Entry?.Origin).Where(origin => !ReferenceEquals(origin, Subject)).OfType<IKeyed>().Select(item => item.Key).Distinct(StringComparer.Ordinal)],
            language);
    }
}
