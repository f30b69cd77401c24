using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation;

/// <summary>Compiles a catalog: every expression parsed, checked and ready to run.</summary>
internal sealed class RulebookCompiler
{
    private readonly Catalog catalog;
    private readonly DiagnosticBag bag;
    private readonly string? checkedHash;
    private readonly ExpressionCompiler expressions;
    private readonly ParameterTable parameters;
    private readonly Dictionary<string, Source> sources;

    private RulebookCompiler(Catalog catalog, DiagnosticBag bag, string? checkedHash = null)
    {
        this.catalog = catalog;
        this.bag = bag;
        this.checkedHash = checkedHash;
        expressions = new ExpressionCompiler(bag, isChecked: IsChecked);
        parameters = new ParameterTable(catalog.Parameters, catalog.LacksParameters);
        sources = catalog.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, StringComparer.Ordinal);
    }

    /// <summary>Compiles a catalog and reports everything that is wrong with it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="bag">Where to report.</param>
    public static CompiledCatalog Compile(Catalog catalog, DiagnosticBag bag) =>
        new RulebookCompiler(catalog, bag).Compile();

    /// <summary>
    /// Compiles a catalog in which nothing is wrong: nothing is looked for, and texts are parsed when they are first written.
    /// </summary>
    public static CompiledCatalog Compile(PackedCatalog packed) => new RulebookCompiler(packed.Catalog, new(), packed.Hash).Compile();

    /// <summary>Reports what is wrong with the expressions of a catalog that has other faults too, so that all are told at once.</summary>
    /// <param name="faulty">What could be read of the catalog.</param>
    /// <param name="bag">Where to report.</param>
    /// <returns>The requirements as far as they compile; they cannot be assessed.</returns>
    public static IReadOnlyList<CompiledRequirement> Check(Catalog faulty, DiagnosticBag bag)
    {
        var compiler = new RulebookCompiler(faulty, bag);
        List<CompiledRequirement> requirements = [.. faulty.Requirements.Select(compiler.Compile)];
        foreach (var goal in faulty.Goals)
            compiler.Compile(goal);
        return requirements;
    }

    private bool IsChecked => checkedHash is not null;

    private CompiledCatalog Compile() => new()
    {
        Source = catalog,
        Hash = checkedHash ?? CatalogHash.Of(catalog),
        Vocabulary = VocabularyOf(catalog),
        Parameters = parameters,
        Requirements = [.. InOrder(catalog).Where(requirement => requirement.Status == LifeCycle.Active).Select(Compile)],
        Goals = catalog.Goals.ToDictionary(goal => goal.Key, Compile, StringComparer.Ordinal),
    };

    private static Vocabulary VocabularyOf(Catalog catalog) => new(
        catalog.Goals.Select(goal => new ChoiceValue(goal.Key, goal.Title)),
        catalog.Areas.Select(area => new ChoiceValue(area.Id, area.Title)),
        InOrder(catalog)
            .Where(requirement => requirement.Status != LifeCycle.Draft)
            .Select(requirement => new ChoiceValue(requirement.Id, requirement.Title)));

    // The catalog's own order of rule sets and areas, not that of its files.
    private static IEnumerable<Requirement> InOrder(Catalog catalog)
    {
        var rulesets = catalog.Rulesets.Select(ruleset => ruleset.Id).ToList();
        var areas = catalog.Areas.Select(area => area.Id).ToList();
        return catalog.Requirements
            .OrderBy(requirement => rulesets.IndexOf(requirement.Ruleset))
            .ThenBy(requirement => areas.IndexOf(requirement.Area));
    }

    private CompiledRequirement Compile(Requirement requirement)
    {
        var subject = FindSubject(requirement);
        var context = ContextFor(requirement, subject, parameters) with { IsLenient = IsChecked };
        var applies = requirement.Applies is { Text.Length: > 0 } text ? expressions.Condition(text, context) : null;
        var review = context with { SubjectWord = "review", SubjectType = null };
        var none = CompileNone(requirement, subject, context, applies);
        var instead = requirement.Instead is { Text.Length: > 0 } other ? expressions.Criterion(other, review) : null;
        var inside = applies is null || IsChecked ? context : Inside(applies, context);
        var criterion = requirement.Criterion is { Text.Length: > 0 } condition ? expressions.Criterion(condition, inside) : null;
        if (!IsChecked)
            CheckParameterPeriods(requirement, [applies, none?.Unless, none?.Of, instead, criterion]);

        var basis = SourceBasis.Of(requirement, document => sources.GetValueOrDefault(document)?.Kind);
        return new CompiledRequirement
        {
            Source = requirement,
            Subject = subject,
            Applies = applies,
            AppliesToUnit = subject is null ? null : UnitCondition.Of(requirement, Parsed(requirement), applies?.Expression, context),
            None = none,
            InItsPlace = instead is null ? null : new(UnitCondition.Denied(instead.Expression.Source, review)),
            Criterion = criterion,

            // A text that reads what is not there falls back to the title, so a template needs no guards.
            Finding = requirement.Finding is { } finding ? expressions.Template(finding, context with { IsLenient = true }) : null,
            AnnouncedOn = Announcement.Of(requirement, SourcesOf(requirement)),
            Basis = basis,
            Sources = [.. requirement.Sources.Select(Reference)],
        };
    }

    // What is there when the requirement applies need not be asked for by its criterion.
    private static CheckContext Inside(CompiledCondition applies, CheckContext context) =>
        context with { Guards = context.Guards.With(Guards.WhenIs(applies.Expression.Root, true)) };

    private static Node? Parsed(Requirement requirement) =>
        requirement is { None: not null, Applies: { Text.Length: > 0 } applies } ? Parser.Parse(applies, new()) : null;

    // What is said of the list as a whole cannot read an item of it.
    private CompiledNone? CompileNone(Requirement requirement, SubjectKind? subject, CheckContext context, CompiledCondition? applies)
    {
        if (requirement.None is not { } none)
            return null;

        if (subject is null)
        {
            if (requirement.Subject == "review" && (requirement.NonePlace ?? requirement.Place) is var place)
                bag.NoneWithoutItems(place.Source, place.Span);
            return null;
        }

        return none is { Unless.Text.Length: > 0, Of.Text.Length: > 0 }
            ? new(
                expressions.Criterion(none.Unless, context with { SubjectWord = "review", SubjectType = null }),
                expressions.Criterion(none.Of, context),
                UnitCondition.Of(applies?.Expression))
            : null;
    }

    private List<Source> SourcesOf(Requirement requirement) =>
        [.. requirement.Sources.Select(pin => sources.GetValueOrDefault(pin.Document)).OfType<Source>()];

    private SubjectKind? FindSubject(Requirement requirement)
    {
        if (requirement.Subject == "review")
            return null;

        if (!SubjectKind.All.TryGetValue(requirement.Subject, out var subject))
        {
            var place = requirement.SubjectPlace ?? requirement.Place;
            bag.UnknownSubject(place.Source, place.Span, requirement.Subject, SubjectKind.All.Keys.Append("review"));
        }
        else if (requirement.Coverage is { } member && subject.Coverage?.Type?.Find(member) is not { Kind: FieldKind.Coverage })
        {
            var place = requirement.CoveragePlace ?? requirement.Place;
            bag.UnknownCoverage(
                place.Source,
                place.Span,
                member,
                subject.Coverage?.Type?.Fields.Where(field => field.Kind == FieldKind.Coverage).Select(field => field.Name) ?? []);
        }

        return subject;
    }

    /// <summary>Returns what the expressions of a requirement may read.</summary>
    public static CheckContext ContextFor(Requirement requirement, SubjectKind? subject, ParameterTable parameters) => new()
    {
        SubjectWord = subject?.Word ?? "review",
        SubjectType = subject?.ItemType,
        MayAskStated = requirement.Kind == RequirementKind.Reporting,
        Parameters = parameters.Types,
        KnowsAllParameters = parameters.NamesAll,
        Guards = subject is null ? Guards.None : Guards.None.With(subject.ImpliedPaths()),
    };

    private CompiledGoal Compile(GoalTemplate goal)
    {
        var context = new CheckContext { Parameters = parameters.Types, KnowsAllParameters = parameters.NamesAll, IsLenient = true };
        return new CompiledGoal(
            goal,
            expressions.Template(goal.Measure, context),
            expressions.Template(goal.Target, context),
            goal.Baseline is { } baseline ? expressions.Template(baseline, context) : null,
            expressions.Value(goal.Due, RuleType.Date, context),
            catalog.Roles.FirstOrDefault(role => role.Id == goal.Owner) ?? new Named(goal.Owner, new(goal.Owner, goal.Owner)),
            goal.Upkeep is { Text.Length: > 0 } upkeep ? expressions.Criterion(upkeep, context with { IsLenient = false }) : null);
    }

    private SourceReference Reference(SourcePin pin) => new()
    {
        Document = pin.Document,
        Title = sources.GetValueOrDefault(pin.Document)?.Title ?? new(pin.Document, pin.Document),
        At = pin.At,
        Confidence = pin.Confidence,
        ReviewOf = sources.GetValueOrDefault(pin.Document) is { Kind: "review" } review ? review.Publisher : null,
    };

    // A gap inside the period of a requirement would make it unknown there, which nobody would notice.
    private void CheckParameterPeriods(Requirement requirement, IEnumerable<CompiledCondition?> conditions)
    {
        foreach (var condition in conditions.OfType<CompiledCondition>())
        {
            foreach (var use in condition.Expression.Nodes.OfType<TypedNode.Parameter>())
            {
                var parameter = catalog.Parameters.First(parameter => parameter.Name == use.Name);
                if (ParameterTable.Gaps(parameter).Any(gap => Overlaps(requirement, gap)))
                    bag.ParameterGap(condition.Expression.Source, use.Span, use.Name);
            }
        }
    }

    private static bool Overlaps(Requirement requirement, (DateOnly From, DateOnly To) gap)
    {
        var from = requirement.InForceFrom ?? (requirement.PlanYearFrom is { } first ? new DateOnly(first, 1, 1) : DateOnly.MinValue);
        var until = requirement.InForceUntil ?? (requirement.PlanYearUntil is { } last ? new DateOnly(last, 12, 31) : DateOnly.MaxValue);
        return gap.From <= until && from <= gap.To;
    }
}
