using System.Globalization;
using Lg.Model;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Cases;

/// <summary>
/// Gathers the facts of a case that its requirement reads, also those that the review does not state: what somebody looks at to see why it
/// came out so.
/// </summary>
internal sealed class CaseFacts
{
    private readonly Dictionary<string, CaseFact> facts = new(StringComparer.Ordinal);
    private readonly ReviewIndex index;

    private CaseFacts(Case one) => index = new(one.Review, one.Previous);

    /// <summary>Returns the facts in the order in which they are read.</summary>
    public static IReadOnlyList<CaseFact> Of(Rulebook rulebook, CompiledRequirement requirement, Case one)
    {
        var planYear = one.Review.Details?.PlanYear;
        EvaluationScope scope = new(one.Review, one.Previous, one.AsOf, rulebook.Compiled.Parameters.ValuesOn(one.AsOf, planYear));
        CaseFacts collected = new(one);
        foreach (var row in new Evaluator(scope, planYear).Evaluate(requirement).Rows)
            collected.Collect(requirement, scope, row);
        return
        [
            new(new("Bedömd per", "Assessed as of"), InBoth(language => Phrases.Date(one.AsOf, language)), null),
            .. DependsOnYear(rulebook.Compiled, requirement)
                ? [
                    new(
                        new("Planår", "Plan year"),
                        planYear is { } year ? InBoth(_ => year.ToString(CultureInfo.InvariantCulture)) : FactWords.NotStated,
                        null),
                ]
                : Array.Empty<CaseFact>(),
            .. collected.facts.Values,
        ];
    }

    // A limit that has got a second value makes what was decided undetermined where no plan year is stated, and no condition says so.
    private static bool DependsOnYear(CompiledCatalog catalog, CompiledRequirement requirement) =>
        (requirement.Source.PlanYearFrom ?? requirement.Source.PlanYearUntil) is not null
        || catalog.Source.Parameters.IntersectBy(requirement.ParametersRead, parameter => parameter.Name, StringComparer.Ordinal)
            .Any(parameter => parameter is { Axis: ParameterAxis.PlanYear, Values: not [{ Until: null }] });

    private void Collect(CompiledRequirement requirement, EvaluationScope scope, Row row)
    {
        if (row.Cause is RowCause.Applies or RowCause.Criterion && requirement.Applies is { } applies)
            Collect(applies.Explain(scope, row.Item), (row.Item as IKeyed)?.Key);
        if (row.Cause == RowCause.Instead)
            Collect(requirement.InItsPlace!.Explain(scope, null), null);
        if (row.Cause == RowCause.Unit)
            Collect(requirement.AppliesToUnit!.Explain(scope, null), null);
        if (row.Cause == RowCause.Criterion)
            Collect(requirement.Criterion!.Explain(scope, row.Item), (row.Item as IKeyed)?.Key);
    }

    private void Collect(TraceEntry entry, string? subject)
    {
        switch (entry.Node)
        {
            case TypedNode.Stated stated:
                Add(stated.Fact, entry, subject, entry.Outcome is { IsTrue: true } ? FactWords.Stated : FactWords.NotStated);
                break;
            case TypedNode.Member member when entry.Outcome is { IsDecided: true } || entry.Fact is { IsKnown: true }:
                Add(member, entry, subject, FactWords.Known(member, entry, index).Value);
                break;
            case TypedNode.Member member when entry.IsUnknown:
                Add(member, entry, subject, FactWords.NotStated);
                break;
            default:
                foreach (var part in entry.Parts)
                    Collect(part, subject);
                break;
        }
    }

    private void Add(TypedNode.Member member, TraceEntry entry, string? subject, LocalizedText value)
    {
        var pointer = FactWords.PointerOf(member, entry.Origin, index);
        facts.TryAdd(
            pointer, new(InBoth(language => NamedFact.Of(member).Label(language)), value, (entry.Origin as IKeyed)?.Key ?? subject));
    }
}
