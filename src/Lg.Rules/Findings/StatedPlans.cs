using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Model.Texts;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Clashes;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings;

/// <summary>What a review says is planned or proposed, found by the facts that a finding rests on.</summary>
internal sealed class StatedPlans
{
    // By the places that evidence names: that the thing does not exist, or that what is said of it is just that.
    private readonly Dictionary<string, StatedPlan> byFact = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public StatedPlans(Review review, DateOnly asOf)
    {
        foreach (var (pointer, part, _) in ReviewWalk.All(review))
            Add(pointer, part, asOf);
        foreach (var fact in byFact.Keys)
            names.UnionWith(LastOf(fact));
    }

    /// <summary>Gets whether there is any: of most reviews there is not, and nothing has to be read again.</summary>
    public bool Any => byFact.Count > 0;

    /// <summary>
    /// Returns whether a condition may read something that is planned, by the names of fields; if not, no plan can be found for it.
    /// </summary>
    public bool CouldConcern(CompiledCondition condition) => condition.Members.Any(IsPlanned);

    /// <summary>Returns the plans for what a row lacks, each once.</summary>
    /// <param name="reason">Why the row came out so.</param>
    /// <param name="index">The places of the review.</param>
    public IReadOnlyList<StatedPlan> For(Reason reason, ReviewIndex index)
    {
        if (!Any)
            return [];

        var facts = reason.Evidence.Select(fact => fact.Pointer).Concat(reason.Trace is { } trace ? InLists(trace, index) : []);
        List<StatedPlan> found = [.. facts.Select(fact => byFact.GetValueOrDefault(fact)).OfType<StatedPlan>().Distinct()];
        return reason.Evidence.Count == 1 ? found : [.. found.Select(Named)];
    }

    /// <summary>Returns a message with what is planned after it.</summary>
    public static LocalizedText After(LocalizedText message, IReadOnlyList<StatedPlan> plans) =>
        plans.Count == 0
            ? message
            : InBoth(language => string.Join(' ', plans.Select(plan => plan.Text.In(language)).Prepend(message.In(language))));

    // Of a list in which nothing does, the evidence is the list. An item that only lacks what is planned or proposed is what is looked for.
    private IEnumerable<string> InLists(TraceEntry entry, ReviewIndex index) =>
        entry is { Node: TypedNode.Macro { Kind: MacroKind.Exists }, Outcome.IsFalse: true }
            ? entry.Parts.Skip(1)
                .Select(item => FactsOf(item, index).ToList())
                .Where(facts => facts.Count > 0 && facts.TrueForAll(byFact.ContainsKey))
                .SelectMany(facts => facts)
            : Relevance.PartsOf(entry).SelectMany(part => InLists(part, index));

    private static IEnumerable<string> FactsOf(TraceEntry entry, ReviewIndex index) => entry.Node is TypedNode.Member member
        ? [FactWords.PointerOf(member, entry.Origin, index)]
        : Relevance.PartsOf(entry).SelectMany(part => FactsOf(part, index));

    // Whether there is a thing is known by the name of the thing, where it has one.
    private bool IsPlanned(TypedNode.Member member) => names.Contains(
        member.Field.IsExistence && member.Target is TypedNode.Member thing ? thing.Field.Name : member.Field.Name);

    private static string[] LastOf(string fact) =>
        fact.Split('/') is [.., var thing, "exists"] ? [thing, "exists"] : [fact[(fact.LastIndexOf('/') + 1)..]];

    private void Add(string pointer, object part, DateOnly asOf)
    {
        switch (part)
        {
            case IPlannable { Exists: false } thing when thing.PlannedFor is not null || thing is Appointment { Proposed: true }:
                byFact[$"{pointer}/exists"] = byFact[pointer] =
                    Plan(pointer, FieldPointer.Find(pointer)!.Label, thing.PlannedFor, thing is Appointment { Proposed: true }, asOf);
                break;
            case Role { Appointed: false, Proposed: true } role:
                byFact[$"{pointer}/appointed"] = Plan(pointer, WordOf(role), null, isProposed: true, asOf) with { Key = role.Key };
                break;
            case SystemsCoverage { OwnershipProposed: true, Owned.Kind: not CoverageKind.All }:
                byFact[$"{pointer}/owned"] =
                    Plan($"{pointer}/owned", FieldPointer.Find($"{pointer}/owned")!.Label, null, isProposed: true, asOf);
                break;
        }
    }

    private static LocalizedText WordOf(Role role)
    {
        var field = FieldTable.TypeOf(typeof(Role)).Find("kind")!;
        return role.Kind is { } kind
            ? field.Choices.First(choice => choice.Name == FieldTable.CamelCase(kind.ToString())).Label
            : field.Label;
    }

    private static StatedPlan Plan(string pointer, LocalizedText title, PartialDate? when, bool isProposed, DateOnly asOf) => new()
    {
        Pointer = pointer,
        Key = pointer[(pointer.LastIndexOf('/') + 1)..],
        Title = title,
        PlannedFor = when?.ToString(),
        IsProposed = isProposed,
        HasPassed = when?.Last < asOf,
        Text = FromTexts(texts => string.Join(' ', Parts(when, isProposed, asOf, texts))),
    };

    private static IEnumerable<string> Parts(PartialDate? when, bool isProposed, DateOnly asOf, TextSet texts)
    {
        if (isProposed)
            yield return texts.Say("proposedNotDecided");
        if (when is { } date)
            yield return texts.Say(
                date.Last < asOf ? "wasPlannedFor" : "plannedFor", ("day", Phrases.Date(DateSpan.Of(date), texts.Numbers)));
    }

    // Of several facts the sentence says which it is about.
    private static StatedPlan Named(StatedPlan plan) =>
        plan with { Text = InBoth(language => $"{plan.Title.In(language)}: {LowerFirst(plan.Text.In(language))}") };
}
