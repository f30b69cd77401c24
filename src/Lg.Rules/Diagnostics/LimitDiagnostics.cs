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
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
