using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Catalogs;
using Lg.Rules.Yaml;

namespace Lg.Rules.Diagnostics;

/// <summary>The messages about catalog files whose fields are written wrongly: LG3030–LG3038, LG3042–LG3045, LG3050 and LG3051.</summary>
internal static class CatalogDiagnostics
{
    extension(DiagnosticBag bag)
    {
        public void UnknownKey(YamlNode.Scalar key, IReadOnlySet<string> known, string? meant)
        {
            var shown = Quoting.Text(key.Text);
            var all = bag.IsFull ? "" : string.Join(", ", known.Select(name => $"`{name}`"));
            bag.Add(
                "LG3030",
                key.Span,
                key.Source,
                $"okänt fält {shown}",
                $"unknown field {shown}",
                meant is null ? $"här får stå {all}" : $"menade du `{meant}`?",
                meant is null ? $"permitted here are {all}" : $"did you mean `{meant}`?");
        }

        public void MissingKey(YamlNode.Mapping mapping, string key) =>
            bag.Add("LG3031", mapping.Span, mapping.Source, $"fältet `{key}` saknas", $"the field `{key}` is missing");

        public void WrongType(YamlNode node, LocalizedText expected)
        {
            if (node is YamlNode.Invalid) return;

            var actual = Describe(node);
            bag.Add(
                "LG3032",
                node.Span,
                node.Source,
                $"här ska stå {expected.Sv}, men det är {actual.Sv}",
                $"expected {expected.En}, but this is {actual.En}");
        }

        public void UnknownWord(YamlNode node, string word, IEnumerable<string> words)
        {
            var shown = Quoting.Text(word);
            var all = string.Join(", ", words.Select(known => $"`{known}`"));
            var meant = bag.IsFull ? null : Suggestion.For(word, words);
            bag.Add(
                "LG3033",
                node.Span,
                node.Source,
                $"{shown} är inte ett av de ord som får stå här",
                $"{shown} is not one of the words permitted here",
                meant is null ? $"välj något av {all}" : $"menade du `{meant}`? Orden är {all}",
                meant is null ? $"choose one of {all}" : $"did you mean `{meant}`? The words are {all}");
        }

        public void MissingLanguage(YamlNode.Mapping mapping, string language)
        {
            var (sv, en) = language == "sv" ? ("svenska", "Swedish") : ("engelska", "English");
            bag.Add(
                "LG3034",
                mapping.Span,
                mapping.Source,
                $"texten saknas på {sv}",
                $"the text is missing in {en}",
                $"lägg till `{language}`",
                $"add `{language}`");
        }

        public void EmptyText(YamlNode node) => bag.Add("LG3035", node.Span, node.Source, "texten är tom", "the text is empty");

        public void EmptyList(YamlNode node) => bag.Add("LG3035", node.Span, node.Source, "listan är tom", "the list is empty");

        public void NotADate(YamlNode.Scalar scalar)
        {
            var shown = Quoting.Text(scalar.Text);
            bag.Add(
                "LG3036",
                scalar.Span,
                scalar.Source,
                $"{shown} är inte en dag i kalendern",
                $"{shown} is not a day of the calendar",
                "skriv till exempel `2026-01-15`",
                "write for example `2026-01-15`");
        }

        public void NotAYear(YamlNode.Scalar scalar)
        {
            var shown = Quoting.Text(scalar.Text);
            bag.Add(
                "LG3036",
                scalar.Span,
                scalar.Source,
                $"{shown} är inte ett år",
                $"{shown} is not a year",
                "skriv till exempel `2026`",
                "write for example `2026`");
        }

        public void BadId(YamlNode node, string id, IdPattern pattern)
        {
            var shown = Quoting.Text(id);
            bag.Add(
                "LG3037",
                node.Span,
                node.Source,
                $"{shown} är inte skrivet som ett id här",
                $"{shown} is not written as an id is here",
                pattern.Rule.Sv,
                pattern.Rule.En);
        }

        public void ExpressionNotLiteral(YamlNode.Scalar scalar) =>
            bag.Add(
                "LG3038",
                scalar.Span,
                scalar.Source,
                "ett uttryck skrivs på raden efter `|`",
                "an expression is written on the line after `|`",
                "i annan text betyder `!`, `#` och radbrytningar något annat för YAML än för regelspråket",
                "in other text `!`, `#` and line breaks mean something else to YAML than to the rule language");

        public void KeyOutOfPlace(YamlNode.Scalar key, LocalizedText reason)
        {
            var shown = Quoting.Text(key.Text);
            bag.Add(
                "LG3042",
                key.Span,
                key.Source,
                $"fältet {shown} kan inte stå här",
                $"the field {shown} cannot stand here",
                reason.Sv,
                reason.En);
        }

        public void UntilBeforeFrom(Located place) =>
            bag.Add("LG3043", place.Span, place.Source, "perioden slutar innan den börjar", "the period ends before it begins");

        public void PeriodsOutOfOrder(Located place) =>
            bag.Add(
                "LG3044",
                place.Span,
                place.Source,
                "perioden börjar inte efter den förra",
                "the period does not begin after the previous one",
                "skriv värdena i tidsordning, utan överlapp",
                "write the values in order of time, without overlap");

        public void MixedTypes(Located place) =>
            bag.Add(
                "LG3045",
                place.Span,
                place.Source,
                "värdet är av en annan typ än det förra",
                "the value is of another type than the previous one",
                "alla värden för en parameter är tal, datum, texter eller `true` och `false`; skriv `12.0` om andra värden har decimaler",
                "all values of a parameter are numbers, dates, texts, or `true` and `false`; write `12.0` when other values have decimals");

        public void CaseNamedTwice(YamlNode.Scalar name)
        {
            var shown = Quoting.Text(name.Text);
            bag.Add(
                "LG3050",
                name.Span,
                name.Source,
                $"kravet har redan ett fall som heter {shown}",
                $"the requirement already has a case called {shown}");
        }

        public void NotAPointer(YamlNode node, string text)
        {
            var shown = Quoting.Text(text);
            bag.Add(
                "LG3051",
                node.Span,
                node.Source,
                $"{shown} är inte en JSON Pointer",
                $"{shown} is not a JSON Pointer",
                "skriv till exempel `/compliance/localInstruction/lastReviewedOn`",
                "write for example `/compliance/localInstruction/lastReviewedOn`");
        }
    }

    private static LocalizedText Describe(YamlNode node) => node switch
    {
        YamlNode.Sequence => Expected.List,
        YamlNode.Mapping => Expected.Group,
        YamlNode.Scalar scalar when CoreSchema.KindOf(scalar) == ScalarKind.Null => new("tomt", "empty"),
        _ => Expected.Text,
    };
}
