using System.Collections.Frozen;
using System.Diagnostics;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>Parses what stands between operators: literals, names, calls, lists, maps, and the fields and items of them.</summary>
internal sealed class OperandParser(TokenStream stream, SourceText source, DiagnosticBag bag, Func<Node> parseExpression)
{
    /// <summary>The words that CEL keeps for the languages around it. As the name of a field each of them is fine.</summary>
    private static readonly FrozenSet<string> ReservedWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "as",
        "break",
        "const",
        "continue",
        "else",
        "for",
        "function",
        "if",
        "import",
        "let",
        "loop",
        "package",
        "namespace",
        "return",
        "var",
        "void",
        "while");

    /// <summary>Parses one operand with all that follows it: <c>a.b(c)[d]</c>.</summary>
    public Node Parse()
    {
        var start = stream.Current.Span.Start;
        var node = ParsePrimary();
        while (ParseContinuation(node, start) is { } longer) node = longer;
        return node;
    }

    private Node? ParseContinuation(Node target, int start) => stream.Current.Kind switch
    {
        TokenKind.Dot => ParseSelection(target, start),
        TokenKind.LeftBracket => ParseIndex(target, start),
        TokenKind.LeftBrace when target is Node.Name or Node.Select => SkipMessage(start),
        TokenKind.Question when stream.Next.Kind == TokenKind.Dot && stream.Next.Span.Start == stream.Current.Span.End =>
            SkipOptionalSign(target),
        _ => null,
    };

    private Node ParsePrimary()
    {
        var token = stream.Current;
        return token.Kind switch
        {
            TokenKind.True => TakeLiteral(true),
            TokenKind.False => TakeLiteral(false),
            TokenKind.String or TokenKind.Double => TakeLiteral(ValueOf<object>(token)),
            TokenKind.Int => ParseInteger(isNegative: false),
            TokenKind.Minus when stream.Next.IsNumber => ParseNegativeNumber(),
            TokenKind.Identifier => ParseName(),
            TokenKind.LeftParenthesis => ParseParentheses(),
            TokenKind.LeftBracket => ParseList(),
            TokenKind.LeftBrace => ParseMap(),
            TokenKind.Null => Refuse(bag.NullUnsupported),
            TokenKind.Dot when stream.Next.Kind == TokenKind.Identifier => Refuse(bag.LeadingDotUnsupported),
            _ => SkipToNextOperator(token),
        };
    }

    private static T ValueOf<T>(Token token) => token.Value is T value ? value : throw new UnreachableException();

    private Node.Literal TakeLiteral(object value) => new(value, stream.Take().Span);

    private Node ParseNegativeNumber()
    {
        var start = stream.Take().Span.Start;
        if (stream.Current.Kind == TokenKind.Int) return ParseInteger(isNegative: true, start);

        var value = -ValueOf<double>(stream.Current);
        stream.Take();
        return new Node.Literal(value, stream.SpanFrom(start));
    }

    private Node ParseInteger(bool isNegative, int? from = null)
    {
        var token = stream.Take();
        var span = stream.SpanFrom(from ?? token.Span.Start);
        var magnitude = ValueOf<ulong>(token);

        // The smallest integer has no positive counterpart, so the sign decides what fits.
        if (magnitude
            <= (isNegative ? 1UL << 63 : long.MaxValue))
            return new Node.Literal(unchecked(isNegative ? -(long)magnitude : (long)magnitude), span);

        bag.NumberTooLarge(source, span);
        return new Node.Missing(span);
    }

    private Node ParseName()
    {
        var token = stream.Current;
        var name = ValueOf<string>(token);
        if (ReservedWords.Contains(name)) return Refuse(bag.ReservedWord);

        stream.Take();
        if (stream.Current.Kind != TokenKind.LeftParenthesis) return new Node.Name(name, token.Span);

        var arguments = ParseArguments();
        return new Node.Call(name, arguments, false, token.Span, stream.SpanFrom(token.Span.Start));
    }

    private Node ParseParentheses()
    {
        var opener = stream.Take();
        var node = parseExpression();
        return Close(TokenKind.RightParenthesis, opener) ? node : new Node.Missing(node.Span);
    }

    private Node.List ParseList()
    {
        var opener = stream.Take();
        var items = ParseItems(TokenKind.RightBracket, () =>
        {
            RefuseOptionalSign();
            return parseExpression();
        });
        Close(TokenKind.RightBracket, opener);
        return new(items, stream.SpanFrom(opener.Span.Start));
    }

    private Node.Map ParseMap()
    {
        var opener = stream.Take();
        var entries = ParseItems(TokenKind.RightBrace, () =>
        {
            RefuseOptionalSign();
            return ParseEntry(opener);
        });
        Close(TokenKind.RightBrace, opener);
        return new(entries, stream.SpanFrom(opener.Span.Start));
    }

    private (Node Key, Node Value) ParseEntry(Token opener)
    {
        var key = parseExpression();
        if (stream.TryTake(TokenKind.Colon)) return (key, parseExpression());

        if (stream.IsNewMistake()) bag.ExpectedColon(source, stream.Current, opener.Span);
        return (key, new Node.Missing(stream.Current.Span));
    }

    /// <summary>Parses items with commas between them, and perhaps one after them, which CEL allows in lists and maps.</summary>
    private List<T> ParseItems<T>(TokenKind closer, Func<T> parseItem)
    {
        List<T> items = [];
        while (stream.Current.Kind != closer)
        {
            items.Add(parseItem());
            if (!stream.TryTake(TokenKind.Comma)) break;
        }

        return items;
    }

    private List<Node> ParseArguments()
    {
        var opener = stream.Take();
        List<Node> arguments = [];
        if (stream.TryTake(TokenKind.RightParenthesis)) return arguments;

        do arguments.Add(parseExpression());
        while (stream.TryTake(TokenKind.Comma));

        // More arguments may have been meant, so later passes must not count these.
        if (!Close(TokenKind.RightParenthesis, opener)) arguments.Add(new Node.Missing(stream.SpanFrom(opener.Span.Start)));
        return arguments;
    }

    private Node.Index ParseIndex(Node target, int start)
    {
        var opener = stream.Take();
        RefuseOptionalSign();
        var key = parseExpression();
        Close(TokenKind.RightBracket, opener);
        return new(target, key, stream.SpanFrom(start));
    }

    private Node ParseSelection(Node target, int start)
    {
        stream.Take();
        RefuseOptionalSign();
        if (stream.Current is not { Kind: TokenKind.Identifier, Value: string name } token)
        {
            if (stream.IsNewMistake()) bag.ExpectedField(source, stream.Current);
            if (stream.Current.Kind is TokenKind.Invalid or TokenKind.True or TokenKind.False or TokenKind.Null or TokenKind.In)
                stream.Take();
            return new Node.Missing(stream.SpanFrom(start));
        }

        stream.Take();
        if (stream.Current.Kind != TokenKind.LeftParenthesis) return new Node.Select(target, name, token.Span, stream.SpanFrom(start));

        var arguments = ParseArguments();
        var call = new Node.Call(name, [target, .. arguments], true, token.Span, stream.SpanFrom(start));
        return Macros.Expand(call, source, bag);
    }

    private bool Close(TokenKind closer, Token opener)
    {
        if (stream.TryTake(closer)) return true;

        if (stream.IsNewMistake()) bag.ExpectedCloser(source, closer, stream.Current, opener.Span);
        stream.SkipTo(closer);
        stream.TryTake(closer);
        return false;
    }

    private Node.Missing SkipMessage(int start)
    {
        if (stream.IsNewMistake()) bag.MessageUnsupported(source, stream.SpanFrom(start));
        stream.SkipOperand();
        return new(stream.SpanFrom(start));
    }

    private Node SkipOptionalSign(Node target)
    {
        RefuseOptionalSign();
        return target;
    }

    private void RefuseOptionalSign()
    {
        if (stream.Current.Kind != TokenKind.Question) return;

        if (stream.IsNewMistake()) bag.OptionalUnsupported(source, stream.Current.Span);
        stream.Take();
    }

    private Node.Missing Refuse(Action<SourceText, Token> report)
    {
        var token = stream.Current;
        if (stream.IsNewMistake()) report(source, token);
        stream.Take();
        stream.SkipOperand();
        return new(stream.SpanFrom(token.Span.Start));
    }

    private Node.Missing SkipToNextOperator(Token token)
    {
        if (stream.IsNewMistake()) bag.ExpectedValue(source, token);
        stream.SkipOperand();
        return new(stream.SpanFrom(token.Span.Start));
    }
}
