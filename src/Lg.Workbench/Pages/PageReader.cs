using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Plain;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Pages;

/// <summary>Reads the pages of the requirements of a catalog.</summary>
internal sealed class PageReader
{
    private readonly Rulebook rulebook;
    private readonly CompiledCatalog catalog;
    private readonly ParameterWords parameters;
    private readonly Dictionary<string, CompiledRequirement> compiled;
    private readonly ILookup<string, RequirementCases> cases;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="rulebook">The catalog.</param>
    /// <param name="cases">Its cases; <c>null</c> when they are not there.</param>
    public PageReader(Rulebook rulebook, IReadOnlyList<RequirementCases>? cases)
    {
        this.rulebook = rulebook;
        catalog = rulebook.Compiled;
        parameters = new(catalog.Source.Parameters);
        compiled = catalog.Requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        HasCases = cases is not null;
        this.cases = (cases ?? []).ToLookup(of => of.Requirement, StringComparer.Ordinal);
    }

    public bool HasCases { get; }

    /// <summary>Gets every requirement in the order of the catalog: the active ones, then drafts and retired ones.</summary>
    public IEnumerable<Requirement> Requirements =>
        catalog.Requirements.Select(requirement => requirement.Source)
            .Concat(catalog.NotJudged);

    public RequirementPage Read(Requirement source)
    {
        var ready = compiled.GetValueOrDefault(source.Id);
        var found = cases[source.Id].SelectMany(of => of.Cases).ToList();
        return new()
        {
            Source = source,
            Ruleset = catalog.Source.Rulesets.First(ruleset => ruleset.Id == source.Ruleset),
            Area = catalog.Source.Areas.First(area => area.Id == source.Area),
            Sources = [.. source.Sources.Select(pin => (pin, catalog.Source.Sources.First(document => document.Id == pin.Document)))],
            Subject = ready?.Subject,
            Applies = ready?.Applies is { } applies ? ConditionTeller.Tell(applies.Expression, parameters) : null,
            Unless = ready?.None is { } none ? ConditionTeller.Tell(none.Unless.Expression, parameters) : null,
            InItsPlace = ready?.InItsPlace is { } other ? ConditionTeller.Tell(other.Expression, parameters) : null,
            Criterion = ready?.Criterion is { } criterion ? ConditionTeller.Tell(criterion.Expression, parameters) : null,
            Parameters = ready is null ? [] : [.. ParametersOf(ready)],
            Words = new([
                .. ready is null ? [] : ready.Conditions.SelectMany(condition => ParameterWords.ChoicesIn(condition.Expression)).Distinct(),
            ]),
            Goal = source.Goal is { } key ? ReadGoal(catalog.Goals[key]) : null,
            HasCases = HasCases,
            Met = ready is null ? null : ExampleOf(ready, found, Verdict.Met),
            NotMet = ready is null ? null : ExampleOf(ready, found, Verdict.NotMet),
            Documents = catalog.Source.Sources,
            Replacement = catalog.Source.Requirements.FirstOrDefault(other => other.Id == source.ReplacedBy),
            Restated = catalog.Source.Requirements.FirstOrDefault(other => other.Id == source.Restates),
            RestatedBy = [.. catalog.Requirements.Where(other => other.Restates == source.Id).Select(other => other.Source)],
            Replaces = [.. catalog.Source.Requirements.Where(other => other.ReplacedBy == source.Id)],
        };
    }

    private IEnumerable<Parameter> ParametersOf(CompiledRequirement requirement) =>
        requirement.Conditions
            .SelectMany(condition => Parts.WithAll(condition.Expression.Root).OfType<TypedNode.Parameter>())
            .Select(node => parameters.Find(node.Name))
            .Distinct();

    // A case that says how its finding reads was written to be read.
    private Example? ExampleOf(CompiledRequirement requirement, List<Case> found, Verdict verdict) =>
        found.Where(one => one.Verdict == verdict).OrderBy(one => one.Finding is null).FirstOrDefault() is { } chosen
            ? Tell(requirement, chosen)
            : null;

    private Example Tell(CompiledRequirement requirement, Case one)
    {
        Rulebook alone = new(rulebook.Compiled with { Requirements = [requirement] }, []);
        var finding = alone.Assess(one.Review, one.AsOf, one.Previous).Findings.FirstOrDefault(finding => finding.Verdict == one.Verdict);
        return new(
            one, ReviewFacts.Of(one.Review), one.Previous is null ? [] : ReviewFacts.Of(one.Previous), finding?.Message, finding?.Why);
    }

    private GoalPage ReadGoal(CompiledGoal goal) => new(
        goal.Source.Key,
        goal.Source.Title,
        Filled(goal.Source.Measure),
        Filled(goal.Source.Target),
        InBoth(language => new TermTeller(goal.Due.Expression, parameters).Write(goal.Due.Expression.Root, null, language)),
        goal.Owner.Title);

    private LocalizedText Filled(Template template) => new(Filled(template.Sv, Language.Swedish), Filled(template.En, Language.English));

    // What comes from the review is named; what comes from the catalog is known already.
    private string Filled(SourceText text, Language language) => string.Concat(TemplateParser.Parse(text, new DiagnosticBag())
        .Select(part => part switch
    {
        TemplatePart.Text words => words.Content,
        TemplatePart.Hole hole => Value(text, hole, language),
        _ => "",
    }));

    private string Value(SourceText text, TemplatePart.Hole hole, Language language)
    {
        CheckContext context = new() { Parameters = catalog.Parameters.Types, KnowsAllParameters = true, IsLenient = true };
        var expression = Checker.Check(hole.Node, text, context, new DiagnosticBag());
        return new TermTeller(expression, parameters).Plain(expression.Root, language);
    }
}
