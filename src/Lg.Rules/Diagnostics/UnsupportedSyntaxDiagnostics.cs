using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Diagnostics;

/// <summary>The messages about what is CEL but is left out of the rule language: LG1010–LG1017.</summary>
internal static class UnsupportedSyntaxDiagnostics
{
    extension(DiagnosticBag bag)
    {
        public void BytesUnsupported(SourceText source, TextSpan span) =>
            bag.LeftOut(
                "LG1010",
                span,
                source,
                ("bytesträngar", "byte strings"),
                "skriv en vanlig sträng, utan `b` före citattecknet",
                "write an ordinary string, without `b` before the quotation mark");

        public void UnsignedUnsupported(SourceText source, TextSpan span, string number)
        {
            var shown = Quoting.Text(number);
            bag.LeftOut(
                "LG1011",
                span,
                source,
                ("heltal utan tecken", "unsigned integers"),
                $"skriv {shown}, utan `u`",
                $"write {shown}, without `u`");
        }

        public void NullUnsupported(SourceText source, Token token) =>
            bag.LeftOut(
                "LG1012",
                token.Span,
                source,
                ("`null`", "`null`"),
                "skriv `stated(…)` för att fråga om något är angivet; det som inte är angivet är annars okänt",
                "write `stated(…)` to ask whether something is stated; what is not stated is otherwise unknown");

        public void MessageUnsupported(SourceText source, TextSpan span) =>
            bag.LeftOut(
                "LG1013",
                span,
                source,
                ("meddelanden, `Typ{…}`,", "messages, `Type{…}`,"),
                "skriv en uppslagstabell utan typnamn: `{\"nyckel\": värde}`",
                "write a map without the name of a type: `{\"key\": value}`");

        public void LeadingDotUnsupported(SourceText source, Token token) =>
            bag.LeftOut(
                "LG1014", token.Span, source, ("namn med punkt före", "names with a dot before them"), "ta bort punkten", "remove the dot");

        public void OptionalUnsupported(SourceText source, TextSpan span) =>
            bag.LeftOut(
                "LG1015",
                span,
                source,
                ("valfria värden, `.?` och `[?`,", "optional values, `.?` and `[?`,"),
                "ta bort frågetecknet: det som inte är angivet är okänt och stoppar inget",
                "remove the question mark: what is not stated is unknown and stops nothing");

        public void QuotedNameUnsupported(SourceText source, TextSpan span) =>
            bag.LeftOut(
                "LG1016",
                span,
                source,
                ("namn inom grava accenter", "names in backticks"),
                "skriv namnet som det är, eller `\"…\"` för en text",
                "write the name as it is, or `\"…\"` for a text");

        public void TwoVariablesUnsupported(SourceText source, TextSpan span, string macro) =>
            bag.LeftOut(
                "LG1017",
                span,
                source,
                ($"`{macro}` med två variabler", $"`{macro}` with two variables"),
                "skriv en variabel och ett uttryck, till exempel `all(x, …)`",
                "write one variable and one expression, for example `all(x, …)`");

        private void LeftOut(string code, TextSpan span, SourceText source, (string Sv, string En) what, string helpSv, string helpEn) =>
            bag.Add(
                code,
                span,
                source,
                $"{what.Sv} finns i CEL men inte i regelspråket",
                $"{what.En} exist in CEL but not in the rule language",
                helpSv,
                helpEn);
    }
}
