using System.Globalization;

namespace Lg.Rules.Diagnostics;

/// <summary>The messages about expressions and templates that go beyond <see cref="Limits"/>: LG1020–LG1023.</summary>
internal static class LimitDiagnostics
{
    extension(DiagnosticBag bag)
    {
        public void ExpressionTooLong(SourceText source)
        {
            var (length, limit) = (Show(source.Text.Length), Show(Limits.ExpressionLength));
            bag.Add(
                "LG1020",
                new(Limits.ExpressionLength, 1),
                source,
                $"uttrycket är {length} tecken långt, gränsen är {limit}",
                $"the expression is {length} characters long, the limit is {limit}",
                "dela kravet i flera",
                "split the requirement");
        }

        public void TemplateTooLong(SourceText source)
        {
            var (length, limit) = (Show(source.Text.Length), Show(Limits.TemplateLength));
            bag.Add(
                "LG1020",
                new(Limits.TemplateLength, 1),
                source,
                $"mallen är {length} tecken lång, gränsen är {limit}",
                $"the template is {length} characters long, the limit is {limit}",
                "korta texten",
                "shorten the text");
        }

        public void TooManyTokens(SourceText source, TextSpan span)
        {
            var limit = Show(Limits.Tokens);
            bag.Add(
                "LG1021",
                span,
                source,
                $"uttrycket har fler än {limit} ord och tecken",
                $"the expression has more than {limit} words and signs",
                "dela kravet i flera",
                "split the requirement");
        }

        public void TooNested(SourceText source, TextSpan span)
        {
            var limit = Show(Limits.Nesting);
            bag.Add(
                "LG1022",
                span,
                source,
                $"uttrycket har fler än {limit} nivåer av parenteser och villkor i varandra",
                $"the expression has more than {limit} levels of brackets and conditions inside each other",
                "dela kravet i flera",
                "split the requirement");
        }

        public void TooDeep(SourceText source, TextSpan span)
        {
            var limit = Show(Limits.TreeDepth);
            bag.Add(
                "LG1022",
                span,
                source,
                $"en kedja av operatorer, fält eller anrop i uttrycket är djupare än {limit} nivåer",
                $"a chain of operators, fields or calls in the expression is deeper than {limit} levels",
                "dela kedjan med parenteser, eller kravet i flera",
                "divide the chain with parentheses, or split the requirement");
        }

        public void StringTooLong(SourceText source, TextSpan span)
        {
            var limit = Show(Limits.StringLiteral);
            bag.Add("LG1023", span, source, $"strängen är längre än {limit} tecken", $"the string is longer than {limit} characters");
        }

        public void TooCostly(SourceText source, TextSpan span, long steps)
        {
            var shown = steps > 1_000 * Limits.Cost ? "" : $" ({Show(steps)})";
            bag.Add(
                "LG2028",
                span,
                source,
                $"på den största genomgång som läses kan detta ta fler steg än {Show(Limits.Cost)}{shown}",
                $"on the largest review that is read this can take more steps than {Show(Limits.Cost)}{shown}",
                "jämför två listor med `xs.exists(x, x.key == y.key)`, som går fort, eller fråga om färre saker",
                "compare two lists with `xs.exists(x, x.key == y.key)`, which is quick, or ask for less");
        }

        public void MacrosTooNested(SourceText source, TextSpan span) => bag.Add(
            "LG2029",
            span,
            source,
            $"fler än {Show(Limits.MacroNesting)} makron står i varandra",
            $"more than {Show(Limits.MacroNesting)} macros stand inside each other",
            "låt kravet gälla varje post för sig med `subject`, eller dela det i flera",
            "let the requirement concern each item on its own with `subject`, or split it");
    }

    private static string Show(long number) => number.ToString(CultureInfo.InvariantCulture);
}
