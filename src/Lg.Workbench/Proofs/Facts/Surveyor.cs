using System.Collections.Immutable;
using Lg.Model.Fields;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Reading;
using Variables = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Lg.Workbench.Proofs.Facts;

/// <summary>Surveys what a requirement reads.</summary>
internal sealed class Surveyor
{
    private readonly IReadOnlyDictionary<string, Parameter> parameters;
    private readonly HashSet<string> criteria = new(StringComparer.Ordinal);
    private readonly HashSet<string> applicability = new(StringComparer.Ordinal);
    private readonly List<Clause> clauses = [];
    private readonly HashSet<(string Path, string Word)> words = [];
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> items = new(StringComparer.Ordinal);
    private readonly HashSet<string> covered = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<DateOnly> dates = [];
    private readonly Dictionary<TypedNode, Doubt> loose = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Doubt> doubts = [];
    private HashSet<string> reads;
    private bool readsAsOf;
    private int rows = 1;

    private Surveyor(IReadOnlyDictionary<string, Parameter> parameters) => (this.parameters, reads) = (parameters, applicability);

    public static Survey Of(CompiledRequirement requirement, IReadOnlyDictionary<string, Parameter> parameters) =>
        new Surveyor(parameters).Of(requirement);

    /// <summary>Returns the path of a chain of members, <c>null</c> when it does not begin at something that has one.</summary>
    public static string? PathOf(TypedNode node, Variables variables) => node switch
    {
        TypedNode.Root { Kind: RootKind.Review } => "review",
        TypedNode.Root { Kind: RootKind.Previous } => "previous",
        TypedNode.Root { Kind: RootKind.Subject } => variables.GetValueOrDefault(Bindings.Subject),
        TypedNode.Local local => variables.GetValueOrDefault(local.Name),
        TypedNode.Member member => PathOf(member.Target, variables) is { } path ? $"{path}/{member.Field.Name}" : null,
        TypedNode.Macro { Kind: MacroKind.Filter } filter => PathOf(filter.Range, variables),
        _ => null,
    };

    private Survey Of(CompiledRequirement requirement)
    {
        var variables = Variables.Empty;
        if (requirement.Subject is { } subject)
        {
            var list = $"review{subject.Pointer}";
            variables = variables.Add(Bindings.Subject, list + "/*");
            items[list] = 1;
            criteria.Add(list);
            if (subject.Coverage is { } coverage && requirement.Source.Coverage is { } member)
            {
                covered.Add(list);
                criteria.Add($"review{subject.CoveragePointer(member)}");
            }

            // Of the requirements that are looked at together one may need an item that the other does not.
            rows = 2;
        }

        if (requirement.Applies is { } applies)
            Walk(applies.Expression.Root, variables, isInside: false);
        if (requirement.None is { } none)
        {
            Walk(none.Unless.Expression.Root, variables, isInside: false);
            Walk(none.Of.Expression.Root, variables, isInside: false);
        }

        if (requirement.InItsPlace is { } other)
            Walk(other.Expression.Root, variables, isInside: false);
        reads = criteria;
        if (requirement.Criterion is { } criterion)
            Walk(criterion.Expression.Root, variables, isInside: false);
        DoubtClocks();
        return Done();
    }

    private Survey Done() => new()
    {
        Criteria = criteria,
        Applicability = applicability,
        Clauses = clauses,
        Words = words.ToLookup(pair => pair.Path, pair => pair.Word, StringComparer.Ordinal),
        Stated = stated,
        Items = items,
        Covered = covered,
        Parameters = used,
        Dates = dates,
        ReadsAsOf = readsAsOf,
        Loose = loose,
        Doubts = doubts,
    };

    private void Walk(TypedNode node, Variables variables, bool isInside)
    {
        switch (node)
        {
            case TypedNode.Member member:
                Note(member, variables);
                return;
            case TypedNode.Stated { Fact: var fact }:
                Note(fact, variables);
                NoteStated(fact, variables);
                return;
            case TypedNode.Root { Kind: RootKind.AsOf }:
                readsAsOf = true;
                return;
            case TypedNode.Constant { Value: DateSpan day }:
                dates.UnionWith([day.First, day.Last]);
                return;
            case TypedNode.Parameter parameter:
                Note(parameter);
                return;
            case TypedNode.Macro macro:
                Walk(macro, variables, isInside);
                return;
            case TypedNode.Function function when function.Type == RuleType.Boolean:
                Note(function, variables);
                break;
            case TypedNode.MapOf or TypedNode.Widened:
                doubts.Add(Doubt.Construction);
                break;
        }

        foreach (var part in Parts.Of(node))
            Walk(part, variables, isInside);
    }

    private void Walk(TypedNode.Macro macro, Variables variables, bool isInside)
    {
        Walk(macro.Range, variables, isInside);
        if (macro.Kind == MacroKind.Map)
            doubts.Add(Doubt.Construction);
        if (PathOf(macro.Range, variables) is not { } list)
        {
            doubts.Add(Doubt.Construction);
            return;
        }

        // How many items of one list another list can need is not worked out.
        if (isInside)
            doubts.Add(Doubt.Join);
        if (macro.Kind == MacroKind.ExistsOne)
            items[list] = items.GetValueOrDefault(list) + rows;
        items[list] = items.GetValueOrDefault(list) + rows;
        var isOfObjects = ((RuleType.List)macro.Range.Type).Item is RuleType.Record;
        var inner = variables.SetItem(macro.Variable, isOfObjects ? list + "/*" : list);
        foreach (var body in macro.Bodies)
            Walk(body, inner, isInside: true);
    }

    private void Note(TypedNode.Member member, Variables variables)
    {
        if (PathOf(member, variables) is not { } path)
        {
            doubts.Add(Doubt.Construction);
            return;
        }

        reads.Add(path);
        if (member.Field.IsDerived)
            reads.UnionWith(SourcesOf(member, path));
        if (member.Field.IsCompleteMarker)
            doubts.Add(Doubt.Group);
    }

    private void NoteStated(TypedNode.Member fact, Variables variables)
    {
        if (PathOf(fact, variables) is not { } path)
            return;

        stated.Add(fact.Field.IsExistence ? path[..path.LastIndexOf('/')] : path);
        if (fact.Field.IsDerived)
            stated.UnionWith(SourcesOf(fact, path));
        if (fact.Field is { Kind: FieldKind.Object, Type.IsStatable: false } || fact.Field.IsCompleteMarker)
            doubts.Add(Doubt.Group);
    }

    private void Note(TypedNode.Parameter parameter)
    {
        used.Add(parameter.Name);
        dates.UnionWith(parameters[parameter.Name].Values.Select(value => value.Value).OfType<DateOnly>());
    }

    private void Note(TypedNode.Function function, Variables variables)
    {
        List<string> paths = [];
        foreach (var (path, member) in ClauseFacts.In(function, variables))
        {
            paths.Add(path);
            if (member is { Field.IsDerived: true })
                paths.AddRange(SourcesOf(member, path));
        }

        clauses.Add(new(function, variables, paths));
        foreach (var word in ClauseFacts.WordsIn(function, parameters))
            words.UnionWith(paths.Select(path => (path, word)));
        if (ClauseFacts.DoubtOf(function, variables) is { } doubt)
            loose[function] = doubt;
    }

    // The plan year and the as-of date are tried at the days on which something changes, not at every distance from another fact's own
    // limits.
    private void DoubtClocks()
    {
        foreach (var clause in clauses.Where(clause => clause.Paths.Contains(ClauseFacts.PlanYear)))
        {
            if (clauses.Any(
                other => other != clause && !other.Paths.Contains(ClauseFacts.PlanYear) && other.Paths.Any(clause.Paths.Contains)))
                loose.TryAdd(clause.Node, Doubt.TwoClocks);
        }


        var fixedly = clauses.Where(clause => ClauseFacts.ReadsFixedDate(clause.Node, parameters))
            .SelectMany(clause => clause.Paths)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var clause in clauses.Where(clause => ClauseFacts.ReadsAsOf(clause.Node) && clause.Paths.Any(fixedly.Contains)))
            loose.TryAdd(clause.Node, Doubt.TwoClocks);
    }

    private static IEnumerable<string> SourcesOf(TypedNode.Member member, string path) =>
        member.Field.DerivedFrom.Select(source => $"{path[..path.LastIndexOf('/')]}/{source}");
}
