using System.Globalization;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;
using Lg.Rules.Yaml;

namespace Lg.Rules.Diagnostics;

/// <summary>The messages about files that are not the plain YAML that Lg reads: LG3004, LG3005 and LG3010–LG3021.</summary>
internal static class YamlDiagnostics
{
    /// <summary>Returns that a file is no text at all.</summary>
    public static Diagnostic NotAText(string? file, LocalizedText kind) => new()
    {
        Code = "LG4002",
        Message = new($"detta är {kind.Sv}, inte en text", $"this is {kind.En}, not a text"),
        Help = OtherFormats.Help,
        File = file,
    };

    extension(DiagnosticBag bag)
    {
        public void FileTooLarge(string? file, long bytes, long limit) =>
            bag.Add(new()
            {
                Code = "LG3004",
                Message = new(
                    $"filen är {Kilobytes(bytes)} kB; gränsen är {Kilobytes(limit)} kB",
                    $"the file is {Kilobytes(bytes)} kB; the limit is {Kilobytes(limit)} kB"),
                Help = new("kontrollera att det är rätt fil, eller dela den", "check that it is the right file, or split it"),
                File = file,
            });

        public void NotUtf8(SourceText validPart) =>
            bag.Add(
                "LG3005",
                new(validPart.Text.Length, 0),
                validPart,
                "texten är inte giltig UTF-8 här",
                "the text is not valid UTF-8 here",
                "spara filen med teckenkodningen UTF-8",
                "save the file with the encoding UTF-8");

        /// <param name="source">The file.</param>
        /// <param name="offset">Where the parser stopped.</param>
        /// <param name="reason">What the parser says, in its own words; these are not shown.</param>
        public void InvalidYaml(SourceText source, int offset, string reason)
        {
            var (_, sv, en, helpSv, helpEn) = YamlReasons.For(reason);
            bag.Add("LG3010", new(offset, 1), source, sv, en, helpSv, helpEn);
        }

        public void LineTooLong(SourceText source, int offset)
        {
            var limit = Show(Limits.YamlLine);
            bag.Add(new()
            {
                Code = "LG3011",
                Message = new($"raden är längre än {limit} tecken", $"the line is longer than {limit} characters"),
                Help = new("dela raden", "split the line"),
                File = source.File,
                Line = source.Locate(offset).Line,
                Column = source.Locate(offset).Column,
            });
        }

        public void ForbiddenCharacter(SourceText source, TextSpan span)
        {
            var shown = Quoting.Character(source.TextOf(span));
            bag.Add(
                "LG3012",
                span,
                source,
                $"tecknet {shown} får inte stå i filen",
                $"the character {shown} is not permitted in the file",
                "ta bort det; i en text inom `\"…\"` kan det skrivas med sitt nummer, till exempel `\\u2028`",
                "remove it; in a text in `\"…\"` it can be written by its number, for example `\\u2028`");
        }

        public void NestedTooDeep(SourceText source, TextSpan span)
        {
            var limit = Show(Limits.YamlNesting);
            bag.Add(
                "LG3013",
                span,
                source,
                $"för många nivåer i varandra; gränsen är {limit}",
                $"too many levels inside each other; the limit is {limit}");
        }

        public void TooManyValues(SourceText source, TextSpan span)
        {
            var limit = Show(Limits.YamlValues);
            bag.Add(
                "LG3014",
                span,
                source,
                $"filen har fler än {limit} värden",
                $"the file has more than {limit} values",
                "dela filen",
                "split the file");
        }

        public void TagNotPermitted(SourceText source, TextSpan span)
        {
            var shown = Quoting.Text(source.TextOf(span));
            bag.Add(
                "LG3015",
                span,
                source,
                $"{shown} är en tagg i YAML, och sådana används inte här",
                $"{shown} is a tag of YAML, and those are not used here",
                "ett uttryck skrivs på raden efter `|`; en text som börjar med `!` skrivs inom citattecken",
                "an expression is written on the line after `|`; a text that begins with `!` is written in quotes");
        }

        public void AnchorNotPermitted(SourceText source, TextSpan span)
        {
            var shown = Quoting.Text(source.TextOf(span));
            bag.Add(
                "LG3016",
                span,
                source,
                $"{shown} är ett ankare eller en hänvisning i YAML, och sådana används inte här",
                $"{shown} is an anchor or an alias of YAML, and those are not used here",
                "skriv ut värdet; en text som börjar med `&` eller `*` skrivs inom citattecken",
                "write the value out; a text that begins with `&` or `*` is written in quotes");
        }

        public void MergeKeyNotPermitted(SourceText source, TextSpan span) =>
            bag.Add("LG3017", span, source, "`<<` används inte här", "`<<` is not used here", "skriv ut fälten", "write the fields out");

        public void SecondDocument(SourceText source, TextSpan span) =>
            bag.Add(
                "LG3018",
                span,
                source,
                "här börjar ett andra dokument i filen",
                "a second document of the file begins here",
                "lägg det i en egen fil",
                "put it in a file of its own");

        public void KeyNotText(SourceText source, TextSpan span) =>
            bag.Add(
                "LG3019",
                span,
                source,
                "en nyckel ska vara ett ord, inte en lista eller en grupp av fält",
                "a key must be a word, not a list or a group of fields");

        public void DuplicateKey(YamlNode.Scalar key, YamlNode.Scalar first)
        {
            var (shown, line) = (Quoting.Text(key.Text), Show(first.Line));
            bag.Add(
                "LG3020",
                key.Span,
                key.Source,
                $"{shown} står redan på rad {line}",
                $"{shown} already stands on line {line}",
                "behåll en av dem",
                "keep one of them");
        }

        public void EmptyFile(SourceText source) => bag.Add("LG3021", new(0, 0), source, "filen är tom", "the file is empty");
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Kilobytes(long bytes) => ((bytes + 1023) / 1024).ToString(CultureInfo.InvariantCulture);
}
