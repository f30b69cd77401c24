using System.Text;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>
/// Parses a message template: text with expressions in braces, <c>Sågs över {review.x}.</c> A brace as text is written twice;
/// a map at the beginning of an expression therefore needs a space before it.
/// </summary>
internal sealed class TemplateParser
{
    private readonly SourceText source;
    private readonly DiagnosticBag bag;
    private readonly List<TemplatePart> parts = [];
    private readonly StringBuilder pending = new();
    private TextCursor cursor;
    private int pendingStart;

    private TemplateParser(SourceText source, DiagnosticBag bag)
    {
        this.source = source;
        this.bag = bag;
        cursor = new(source.Text, 0);
    }

    /// <summary>Parses a template; never two texts in a row, and no part at all for an empty one.</summary>
    public static IReadOnlyList<TemplatePart> Parse(SourceText source, DiagnosticBag bag)
    {
        if (source.Text.Length <= Limits.TemplateLength) return new TemplateParser(source, bag).ParseParts();

        bag.TemplateTooLong(source);
        return [];
    }

    private List<TemplatePart> ParseParts()
    {
        while (!cursor.AtEnd)
        {
            if (cursor.StartsWith("{{") || cursor.StartsWith("}}")) TakeText(2);
            else if (cursor.Current == '{') TakeHole();
            else TakeText(1);
        }

        FinishText();
        return parts;
    }

    private void TakeText(int length)
    {
        if (length == 1 && cursor.Current == '}') bag.StrayBrace(source, new(cursor.Position, 1));
        pending.Append(cursor.Current);
        cursor.Skip(length);
    }

    private void TakeHole()
    {
        FinishText();
        var start = cursor.Position;

        // A forgotten `}` makes an expression of the text after it; only the brace is then worth a diagnostic.
        DiagnosticBag inside = new();
        var lexer = new Lexer(source, start + 1, inside);
        var tokens = lexer.ReadToClosingBrace();
        cursor = new(source.Text, lexer.Position);

        if (tokens.Count > 0 && cursor.AtEnd) bag.UnclosedBrace(source, new(start, 1));
        else ParseHole(tokens, start, inside);
        pendingStart = cursor.Position;
    }

    private void ParseHole(IReadOnlyList<Token> tokens, int start, DiagnosticBag inside)
    {
        var node = Parser.Parse(tokens, source, inside);
        bag.AddAll(inside);

        // Without tokens the lexer gave up in the middle; the rest cannot be told apart.
        cursor.Skip(tokens.Count > 0 ? 1 : source.Text.Length);
        parts.Add(new TemplatePart.Hole(node, TextSpan.FromTo(start, cursor.Position)));
    }

    private void FinishText()
    {
        if (pending.Length > 0) parts.Add(new TemplatePart.Text(pending.ToString(), TextSpan.FromTo(pendingStart, cursor.Position)));
        pending.Clear();
    }
}
