using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Imagined;
using Lg.Workbench.Proofs.Reading;

namespace Lg.Workbench.Proofs.Searching;

/// <summary>
/// Finds where, along the values of a fact, a comparison comes out in another way. Between two such places every value comes
/// out as every other, so that one of them stands for all.
/// </summary>
internal sealed class Cuts(Interpreter interpreter, Survey survey)
{
    /// <summary>Returns the numbers at which something changes, ascending.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="from">The smallest number.</param>
    /// <param name="to">The largest number.</param>
    /// <param name="answer">The answer that a number stands for.</param>
    public SortedSet<long> Of(Place place, long from, long to, Func<long, Answer> answer)
    {
        SortedSet<long> cuts = [];
        foreach (var clause in survey.Clauses.Where(clause => clause.Paths.Contains(place.Path)))
        {
            if (Operators.IsComparison(clause.Node.Overload.Name))
                AddCuts(clause, place, from, to, answer, cuts);
            else if (clause.Node.Overload.Name == Operators.In)
                cuts.UnionWith(Parts.WithAll(clause.Node)
                    .OfType<TypedNode.Constant>()
                    .Select(constant => constant.Value)
                    .OfType<long>()
                    .SelectMany(number => (long[])[number, number + 1])
                    .Where(cut => cut > from && cut <= to));
        }

        return cuts;
    }

    private void AddCuts(Clause clause, Place place, long from, long to, Func<long, Answer> answer, SortedSet<long> cuts)
    {
        var bound = clause.BindingsAt(place);
        int? Order(long number)
        {
            place.Answer = answer(number);
            var (left, right) = (interpreter.Value(clause.Node.Arguments[0], bound), interpreter.Value(clause.Node.Arguments[1], bound));
            place.Answer = null;
            return left is Read.Known a && right is Read.Known b ? Scale.Compare(a.Value, b.Value) : null;
        }

        var (first, last) = (Order(from), Order(to));
        if (first is null || last is null || first == last)
            return;

        var leaves = FirstWhere(from, to, number => Order(number) != first);
        cuts.Add(leaves);
        if (Order(leaves) != last)
            cuts.Add(FirstWhere(leaves, to, number => Order(number) == last));
    }

    private static long FirstWhere(long not, long holds, Predicate<long> predicate)
    {
        while (holds - not > 1)
        {
            var middle = not + ((holds - not) / 2);
            if (predicate(middle))
                holds = middle;
            else
                not = middle;
        }

        return holds;
    }
}
