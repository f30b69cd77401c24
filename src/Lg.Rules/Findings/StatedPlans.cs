using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Findings.Clashes;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings;

/// <summary>What a review says is planned or proposed, found by the facts that a finding rests on.</summary>
internal sealed class StatedPlans
{
    // By the places that evidence names: that the thing does not exist, or that what is said of it is just that.
    private readonly Dictionary<string, StatedPlan> byFact = new(StringComparer.Ordinal);

    public StatedPlans(Review review, DateOnly asOf)
    {
        foreach (var (pointer, part, _) in ReviewWalk.All(review))
        {
            if (part is IPlannable { Exists: false, PlannedFor: { } when })
                byFact[$"{pointer}/exists"] = byFact[pointer] = Planned(pointer, when, asOf);
        }
    }

    /// <summary>Gets whether there is any: of most reviews there is not, and nothing has to be read again.</summary>
    public bool Any => byFact.Count > 0;

    /// <summary>Returns the plans for what facts say is not there, each once.</summary>
    public IReadOnlyList<StatedPlan> For(IReadOnlyList<Evidence> evidence)
    {
        if (!Any)
            return [];

        List<StatedPlan> found = [.. evidence.Select(fact => byFact.GetValueOrDefault(fact.Pointer)).OfType<StatedPlan>().Distinct()];
        return evidence.Count == 1 ? found : [.. found.Select(Named)];
    }

    /// <summary>Returns a message with what is planned after it.</summary>
    public static LocalizedText After(LocalizedText message, IReadOnlyList<StatedPlan> plans) =>
        plans.Count == 0 ? message : InBoth(language => string.Join(' ', plans.Select(plan => plan.Text.In(language)).Prepend(message.In(language))));

    private static StatedPlan Planned(string pointer, PartialDate when, DateOnly asOf)
    {
        var hasPassed = when.Last < asOf;
        return new()
        {
            Pointer = pointer,
            Title = FieldPointer.Find(pointer)!.Label,
            PlannedFor = when,
            HasPassed = hasPassed,
            Text = InBoth(language => Say(language, hasPassed ? "Var planerat till " : "Planerat till ", hasPassed ? "Was planned for " : "Planned for ") + Phrases.Date(DateSpan.Of(when), language) + "."),
        };
    }

    // Of several facts the sentence says which it is about.
    private static StatedPlan Named(StatedPlan plan) =>
        plan with { Text = InBoth(language => $"{plan.Title.In(language)}: {LowerFirst(plan.Text.In(language))}") };
}
