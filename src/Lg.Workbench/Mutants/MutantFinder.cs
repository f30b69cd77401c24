using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Plain;

namespace Lg.Workbench.Mutants;

/// <summary>
/// Makes the mutants of a requirement: of its conditions, of the parameters that they read, and of the time in which it is in force.
/// </summary>
internal sealed class MutantFinder(Rulebook rulebook)
{
    private readonly Catalog catalog = rulebook.Compiled.Source;
    private readonly ParameterWords words = new(rulebook.Compiled.Source.Parameters);

    public MutantSet Of(CompiledRequirement requirement)
    {
        ConditionCompiler compiler = new(requirement, rulebook.Compiled.Parameters);
        List<MutantSet> sets =
        [
            requirement.Applies is { } applies ? Of(requirement, MutantPart.Applies, applies, compiler.WithApplies) : new([], 0, 0),
            requirement.Applies is { } whole ? ForEverybody(requirement, whole, compiler.WithoutApplies()) : new([], 0, 0),
            requirement.Criterion is { } criterion
                ? Of(requirement, MutantPart.Criterion, criterion, compiler.WithCriterion)
                : new([], 0, 0),
            new([.. new ParameterMutants(catalog.Parameters).Of(requirement)], 0, 0),
            new([.. TimeMutants.Of(requirement)], 0, 0),
        ];
        return new([.. sets.SelectMany(set => set.Mutants)], sets.Sum(set => set.Refused), sets.Sum(set => set.Same));
    }

    private static MutantSet ForEverybody(
        CompiledRequirement requirement, CompiledCondition applies, CompiledRequirement? compiled) => compiled is null
        ? new([], Refused: 1, Same: 0)
        : new(
            [
                new()
                {
                    Original = requirement,
                    Changed = compiled,
                    Part = MutantPart.Applies,
                    Operator = "everybody",
                    Key = "applies/everybody",
                    Text = (NodeText.Write(Parser.Parse(applies.Expression.Source, new DiagnosticBag())), ""),
                    Place = new(applies.Expression.Source, applies.Expression.Root.Span),
                    Change = new(() => new("kravet gäller alla", "the requirement concerns everybody")),
                },
            ],
            0,
            0);

    private MutantSet Of(
        CompiledRequirement requirement, MutantPart part, CompiledCondition condition, Func<Node, CompiledRequirement?> compile)
    {
        var root = Parser.Parse(condition.Expression.Source, new DiagnosticBag());
        TypedPlaces places = new(condition.Expression);
        HashSet<string> seen = new(StringComparer.Ordinal) { SameMeaning.Ordered(root) };
        MutantKey keys = new(part);
        List<Mutant> mutants = [];
        var (refused, same) = (0, 0);
        foreach (var (changed, edit) in new TreeMutator(places).Of(root))
        {
            if (!seen.Add(SameMeaning.Ordered(changed)) || IsSame(edit, places))
                same++;
            else if (compile(changed) is not { } compiled)
                refused++;
            else
                mutants.Add(Make(requirement, part, condition, compiled, (root, changed, edit), places, keys));
        }

        return new(mutants, refused, same);
    }

    private static bool IsSame(Edit edit, TypedPlaces places) =>
        edit is { Operator: "comparison", From: Node.Call from, To: Node.Call to }
            && SameMeaning.OfComparison(places.At(from), from.Function, to.Function);

    private Mutant Make(
        CompiledRequirement requirement,
        MutantPart part,
        CompiledCondition condition,
        CompiledRequirement compiled,
        (Node Root, Node Changed, Edit Edit) tree,
        TypedPlaces places,
        MutantKey keys)
    {
        var edit = tree.Edit;
        var (from, to) = (NodeText.Write(edit.From), NodeText.Write(edit.To));
        var changed = (part == MutantPart.Applies ? compiled.Applies : compiled.Criterion)!.Expression;
        return new()
        {
            Original = requirement,
            Changed = compiled,
            Part = part,
            Operator = edit.Operator,
            Key = keys.Next(edit.Operator, NodeText.Write(tree.Root), from, to),
            Text = (from, to),
            Place = new(condition.Expression.Source, edit.From.Span),
            Change = new(() => new ChangeTeller(words, (condition.Expression, places), changed).Tell(tree.Root, tree.Changed, edit)),
        };
    }
}
