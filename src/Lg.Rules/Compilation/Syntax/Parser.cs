using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>
/// Parses an expression: here the operators, in <see cref="OperandParser"/> what stands between them. Always returns a tree;
/// where it could not, the tree has a <see cref="Node.Missing"/> and the bag a diagnostic.
/// </summary>
internal sealed class Parser
{
    private readonly TokenStream stream;
    private readonly SourceText source;
    private readonly DiagnosticBag bag;
    private readonly OperandParser operands;
    private int nesting;

    private Parser(IReadOnlyList<Token> tokens, SourceText source, DiagnosticBag bag)
    {
        stream = new(tokens);
        operands = new(stream, source, bag, ParseExpression);
        this.source = source;
        this.bag = bag;
    }

    /// <summary>Parses a text that is one expression.</summary>
    public static Node Parse(SourceText source, DiagnosticBag bag)
    {
        if (source.Text.Length <= Limits.ExpressionLength) return Parse(new Lexer(source, 0, bag).ReadToEnd(), source, bag);

        bag.ExpressionTooLong(source);
        return new Node.Missing(source.Whole);
    }

    /// <summary>Parses the tokens of one expression, as the lexer gave them: none when it gave up.</summary>
    public static Node Parse(IReadOnlyList<Token> tokens, SourceText source, DiagnosticBag bag)
    {
        if (tokens.Count == 0) return new Node.Missing(source.Whole);
        if (tokens is [var end])
        {
            bag.EmptyExpression(source, end.Span);
            return new Node.Missing(end.Span);
        }

        var node = new Parser(tokens, source, bag).ParseAll();
        if (TreeDepth.FindTooDeep(node) is not { } tooDeep) return node;

        bag.TooDeep(source, tooDeep.Span);
        return new Node.Missing(node.Span);
    }

    private Node ParseAll()
    {
        var node = ParseExpression();
        if (stream.Current.Kind != TokenKind.End && stream.IsNewMistake()) bag.UnexpectedToken(source, stream.Current);
        return node;
    }

    private Node ParseExpression()
    {
        // INVARIANT: all recursion goes through here, so this bounds the stack.
        if (nesting == Limits.Nesting)
        {
            if (stream.IsNewMistake()) bag.TooNested(source, stream.Current.Span);
            stream.Abandon();
            return new Node.Missing(stream.Current.Span);
        }

        nesting++;
        var node = ParseConditional();
        nesting--;
        return node;
    }

    private Node ParseConditional()
    {
        var start = stream.Current.Span.Start;
        var condition = ParseOperation();
        if (stream.Current.Kind != TokenKind.Question) return condition;

        var question = stream.Take();
        var whenTrue = ParseMiddle();
        if (!stream.TryTake(TokenKind.Colon))
        {
            if (stream.IsNewMistake()) bag.ExpectedColon(source, stream.Current, question.Span);
            return new Node.Missing(stream.SpanFrom(start));
        }

        var whenFalse = ParseExpression();
        return Operator(Operators.Conditional, question.Span, start, condition, whenTrue, whenFalse);
    }

    private Node ParseMiddle()
    {
        var start = stream.Current.Span;
        var node = ParseExpression();

        // The span of a node leaves out the parentheses around it: one that starts with the first token has none.
        if (node is Node.Call { Function: Operators.Conditional } inner
            && inner.Span.Start == start.Start) bag.BareConditional(source, inner.NameSpan);
        return node;
    }

    private Node ParseOperation()
    {
        var start = stream.Current.Span.Start;
        var node = ParseOr();
        if (EndsOperation(stream.Current)) return node;

        SkipUnjoinedOperands();
        return new Node.Missing(stream.SpanFrom(start));
    }

    private static bool EndsOperation(Token token) =>
        token.IsCloser || token.Kind is TokenKind.End or TokenKind.Comma or TokenKind.Colon or TokenKind.Question;

    /// <summary>Goes on after <c>a b</c>, so that the mistakes further on are found too.</summary>
    private void SkipUnjoinedOperands()
    {
        while (!EndsOperation(stream.Current))
        {
            if (stream.IsNewMistake()) bag.MissingOperator(source, stream.Previous, stream.Current);
            stream.SkipOperand();
            if (!Infix.IsOperator(stream.Current.Kind)) return;

            stream.Take();
            ParseOr();
        }
    }

    private Node ParseOr() => ParseChain(TokenKind.Or, Operators.Or, ParseAnd);

    private Node ParseAnd() => ParseChain(TokenKind.And, Operators.And, ParseRelation);

    private Node ParseRelation() => ParseInfix(1);

    private Node ParseChain(TokenKind kind, string function, Func<Node> parseTerm)
    {
        var start = stream.Current.Span.Start;
        var node = parseTerm();
        if (stream.Current.Kind != kind) return node;

        var chain = new Chain(function);
        chain.AddTerm(node, stream.SpanFrom(start));
        while (stream.Current.Kind == kind)
        {
            chain.AddOperator(stream.Take().Span);
            start = stream.Current.Span.Start;
            node = parseTerm();
            chain.AddTerm(node, stream.SpanFrom(start));
        }

        return chain.ToNode();
    }

    private Node ParseInfix(int loosest)
    {
        var start = stream.Current.Span.Start;
        var left = ParseUnary();
        while (Infix.Of(stream.Current.Kind) is { } infix && infix.Tightness >= loosest)
        {
            var sign = stream.Take();
            left = Operator(infix.Function, sign.Span, start, left, ParseInfix(infix.Tightness + 1));
        }

        return left;
    }

    /// <summary>
    /// Parses <c>!!x</c> or <c>--x</c>; CEL does not let the two mix, and the last minus before a number belongs to the number.
    /// </summary>
    private Node ParseUnary()
    {
        var sign = stream.Current.Kind;
        if (sign is not (TokenKind.Not or TokenKind.Minus)) return operands.Parse();

        Stack<TextSpan> signs = [];
        while (stream.Current.Kind == sign && !IsSignOfNumber()) signs.Push(stream.Take().Span);

        var node = operands.Parse();
        var function = sign == TokenKind.Not ? Operators.Not : Operators.Negate;
        foreach (var span in signs) node = Operator(function, span, span.Start, node);
        return node;
    }

    private bool IsSignOfNumber() => stream.Current.Kind == TokenKind.Minus && stream.Next.IsNumber;

    private Node.Call Operator(string function, TextSpan sign, int start, params Node[] arguments) =>
        new(function, arguments, false, sign, stream.SpanFrom(start));
}
