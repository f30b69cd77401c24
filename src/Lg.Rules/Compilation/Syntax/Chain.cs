using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>
/// A chain of <c>&amp;&amp;</c> or <c>||</c>. It makes a balanced tree, as in CEL: the result is the same, and a rule of a
/// hundred clauses is seven levels deep.
/// </summary>
/// <param name="function">The operator, one of <see cref="Operators"/>.</param>
internal sealed class Chain(string function)
{
    private readonly List<(Node Node, TextSpan Span)> terms = [];
    private readonly List<TextSpan> operators = [];

    /// <summary>Adds the next term, with the span that includes the parentheses around it.</summary>
    public void AddTerm(Node node, TextSpan span) => terms.Add((node, span));

    /// <summary>Adds the operator after the last term.</summary>
    public void AddOperator(TextSpan span) => operators.Add(span);

    /// <summary>Returns the chain as a tree.</summary>
    public Node ToNode() => Balance(0, terms.Count - 1);

    private Node Balance(int first, int last)
    {
        if (first == last) return terms[first].Node;

        var middle = (first + last) / 2;
        var span = TextSpan.Between(terms[first].Span, terms[last].Span);
        return new Node.Call(function, [Balance(first, middle), Balance(middle + 1, last)], false, operators[middle], span);
    }
}
