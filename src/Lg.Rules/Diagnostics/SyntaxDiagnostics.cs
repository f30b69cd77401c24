using System.Globalization;
using Lg.Model;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Diagnostics;

/// <summary>
/// The messages about expressions and templates that are written wrongly: LG1001–LG1009, LG1018, LG1019 and LG1024–LG1027.
/// </summary>
internal static class SyntaxDiagnostics
{
    /// <summary>Words that people write for operators.</summary>
    private static readonly (string[] Words, string Meant)[] SpelledOut =
    [
        (["and", "och"], "&&"), (["or", "eller"], "||"), (["not", "inte"], "!(…)"), (["is", "equals"], "=="),
    ];

    extension(DiagnosticBag bag)
    {
        public void UnexpectedCharacter(SourceText source, TextSpan span)
        {
            var shown = Quoting.Character(source.TextOf(span));
            var help = HelpAbout(source.TextOf(span));
            bag.Add(
                "LG1001",
                span,
                source,
                $"tecknet {shown} hör inte hemma i ett uttryck",
                $"the character {shown} does not belong in an expression",
                help?.Sv,
                help?.En);
        }

        public void ForeignLetter(SourceText source, TextSpan span)
        {
            var shown = Quoting.Character(source.TextOf(span));
            bag.Add(
                "LG1001",
                span,
                source,
                $"tecknet {shown} kan inte stå i ett namn",
                $"the character {shown} cannot stand in a name",
                "namn skrivs med a–z, siffror och `_`; text skrivs inom citattecken",
                "names are written with a–z, digits and `_`; text is written in quotation marks");
        }

        public void UnterminatedString(SourceText source, TextSpan span, string closing) =>
            bag.Add("LG1002", span, source, $"strängen saknar avslutande `{closing}`", $"the string lacks its closing `{closing}`");

        public void InvalidEscape(SourceText source, TextSpan span)
        {
            var shown = Quoting.Text(source.TextOf(span));
            bag.Add(
                "LG1003",
                span,
                source,
                $"{shown} betyder inget tecken",
                $"{shown} stands for no character",
                @"skriv `\\` för ett omvänt snedstreck, `\n` för radbrytning, `\u00e5` för ett tecken med nummer, eller `r""…""` för en sträng utan sådana koder",
                @"write `\\` for a backslash, `\n` for a line break, `\u00e5` for a character by number, or `r""…""` for a string without such codes");
        }

        public void NumberTooLarge(SourceText source, TextSpan span)
        {
            var shown = Quoting.Text(source.TextOf(span));
            bag.Add("LG1004", span, source, $"talet {shown} är för stort", $"the number {shown} is too large");
        }

        public void MalformedNumber(SourceText source, TextSpan span)
        {
            var shown = Quoting.Text(source.TextOf(span));
            bag.Add(
                "LG1005",
                span,
                source,
                $"{shown} är inget tal",
                $"{shown} is not a number",
                "skriv till exempel `12`, `1.5`, `1e3` eller `0x1f`, utan mellanrum och enheter",
                "write for example `12`, `1.5`, `1e3` or `0x1f`, without spaces and units");
        }

        public void ExpectedValue(SourceText source, Token found)
        {
            // Only after another sign, where it would be an operand, does the language ask for parentheses.
            var isSign = found.Kind is TokenKind.Minus or TokenKind.Not;
            bag.Expected(
                source, found, new("ett värde", "a value"), isSign ? new("sätt parentes: `!(-x)`", "use parentheses: `!(-x)`") : null);
        }

        public void ExpectedField(SourceText source, Token found) => bag.Expected(source, found, new("ett fältnamn", "a field name"), null);

        public void ExpectedColon(SourceText source, Token found, TextSpan opener) =>
            bag.Expected(source, found, new("`:`", "`:`"), Opened(source, opener));

        public void ExpectedCloser(SourceText source, TokenKind closer, Token found, TextSpan opener)
        {
            var sign = closer switch { TokenKind.RightParenthesis => "`)`", TokenKind.RightBracket => "`]`", _ => "`}`" };
            bag.Expected(source, found, new(sign, sign), Opened(source, opener));
        }

        public void EmptyExpression(SourceText source, TextSpan span) =>
            bag.Add("LG1007", span, source, "uttrycket är tomt", "the expression is empty");

        public void MissingOperator(SourceText source, Token? previous, Token found)
        {
            var shown = Quoting.Text(source.TextOf(found.Span));
            var help = HelpForWord(source, found) ?? (previous is { } before ? HelpForWord(source, before) : null);
            bag.Add(
                "LG1008",
                found.Span,
                source,
                $"det saknas en operator före {shown}",
                $"an operator is missing before {shown}",
                help?.Sv,
                help?.En);
        }

        public void UnexpectedToken(SourceText source, Token found)
        {
            var shown = Quoting.Text(source.TextOf(found.Span));
            var help = IsDecimalComma(source, found)
                ? new LocalizedText("decimaler skrivs med punkt: `1.5`", "decimals are written with a point: `1.5`")
                : null;
            bag.Add(
                "LG1008",
                found.Span,
                source,
                $"{shown} hör inte ihop med något",
                $"{shown} does not belong to anything",
                help?.Sv,
                help?.En);
        }

        public void ReservedWord(SourceText source, Token token)
        {
            var shown = Quoting.Text(source.TextOf(token.Span));
            bag.Add(
                "LG1009",
                token.Span,
                source,
                $"{shown} är ett reserverat ord och kan inte vara ett namn",
                $"{shown} is a reserved word and cannot be a name");
        }

        public void MacroVariable(SourceText source, TextSpan span, string macro) =>
            bag.Add(
                "LG1018",
                span,
                source,
                $"det första argumentet till `{macro}` ska vara ett enkelt namn",
                $"the first argument of `{macro}` must be a simple name",
                $"skriv till exempel `{macro}(x, …)`; `x` står sedan för en sak i taget ur listan",
                $"write for example `{macro}(x, …)`; `x` then stands for one item of the list at a time");

        public void MacroArgumentCount(SourceText source, TextSpan span, string macro, int count)
        {
            var given = count.ToString(CultureInfo.InvariantCulture);
            var (sv, en) = macro == "map" ? ("två eller tre", "two or three") : ("två", "two");
            bag.Add(
                "LG1019",
                span,
                source,
                $"`{macro}` tar {sv} argument men fick {given}",
                $"`{macro}` takes {en} arguments but got {given}",
                $"skriv till exempel `{macro}(x, …)`; `x` står sedan för en sak i taget ur listan",
                $"write for example `{macro}(x, …)`; `x` then stands for one item of the list at a time");
        }

        public void BareConditional(SourceText source, TextSpan span) =>
            bag.Add(
                "LG1024",
                span,
                source,
                "ett villkor mellan `?` och `:` kräver parentes",
                "a condition between `?` and `:` needs parentheses",
                "skriv `a ? (b ? c : d) : e`",
                "write `a ? (b ? c : d) : e`");

        public void UnclosedBrace(SourceText source, TextSpan span) =>
            bag.Add(
                "LG1025",
                span,
                source,
                "`{` saknar avslutande `}`",
                "`{` lacks its closing `}`",
                "avsluta uttrycket och varje sträng i det, eller skriv `{{` om klammern ska synas i texten",
                "close the expression and each string in it, or write `{{` if the brace is to be shown in the text");

        public void StrayBrace(SourceText source, TextSpan span) =>
            bag.Add(
                "LG1026",
                span,
                source,
                "`}` har ingen `{` före sig",
                "`}` has no `{` before it",
                "skriv `}}` om klammern ska synas i texten",
                "write `}}` if the brace is to be shown in the text");

        public void MisspeltOperator(SourceText source, TextSpan span, string meant)
        {
            var shown = Quoting.Text(source.TextOf(span));
            bag.Add(
                "LG1027",
                span,
                source,
                $"{shown} är ingen operator",
                $"{shown} is not an operator",
                $"skriv `{meant}`",
                $"write `{meant}`");
        }

        private void Expected(SourceText source, Token found, LocalizedText expected, LocalizedText? help)
        {
            var shown = Quoting.Text(source.TextOf(found.Span));
            var (sv, en) =
                found.Kind == TokenKind.End ? ("uttrycket tog slut", "the expression ended") : ($"fann {shown}", $"found {shown}");
            bag.Add(
                "LG1006", found.Span, source, $"väntade {expected.Sv} men {sv}", $"expected {expected.En} but {en}", help?.Sv, help?.En);
        }
    }

    private static LocalizedText Opened(SourceText source, TextSpan opener)
    {
        var shown = Quoting.Text(source.TextOf(opener));
        var (line, column) = source.Locate(opener.Start);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{shown} står på rad {line}, kolumn {column}"),
            string.Create(CultureInfo.InvariantCulture, $"{shown} is on line {line}, column {column}"));
    }

    private static bool IsDecimalComma(SourceText source, Token token) =>
        token.Kind == TokenKind.Comma
        && token.Span.Start > 0 && char.IsAsciiDigit(source.Text[token.Span.Start - 1])
        && token.Span.End < source.Text.Length && char.IsAsciiDigit(source.Text[token.Span.End]);

    private static LocalizedText? HelpAbout(string character) => character switch
    {
        "“" or "”" or "„" or "‘" or "’" or "»" or "«" => new("skriv raka citattecken: `\"`", "write straight quotation marks: `\"`"),
        "–" or "—" or "−" => new("skriv `-`", "write `-`"),
        "#" => new("en kommentar börjar med `//`", "a comment begins with `//`"),
        ";" => new("ett uttryck är en enda sats utan `;`", "an expression is a single clause without `;`"),
        [var only] when char.IsWhiteSpace(only) => new("skriv ett vanligt mellanslag", "write an ordinary space"),
        [var only] when char.GetUnicodeCategory(only) == UnicodeCategory.Format =>
            new("ta bort tecknet, som inte syns", "remove the character, which cannot be seen"),
        _ => null,
    };

    private static LocalizedText? HelpForWord(SourceText source, Token token)
    {
        var word = source.TextOf(token.Span);
        return SpelledOut.FirstOrDefault(entry => entry.Words.Contains(word, StringComparer.OrdinalIgnoreCase)).Meant is { } meant
            ? new($"skriv `{meant}` för `{word}`", $"write `{meant}` for `{word}`")
            : null;
    }
}
