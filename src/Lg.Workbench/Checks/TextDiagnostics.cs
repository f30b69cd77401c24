using System.Globalization;
using System.Text;
using Lg.Model.Diagnostics;
using Lg.Model.Texts;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Checks;

/// <summary>The messages about texts and characters that can be read, but not trusted or not published: LG3120–LG3133.</summary>
internal static class TextDiagnostics
{
    extension(DiagnosticBag bag)
    {
        public void Unfinished(SourceText source, TextSpan span) => bag.Add(
            "LG3120", span, source,
            $"här står {Quoting.Text(source.TextOf(span))}: texten är inte färdig",
            $"this says {Quoting.Text(source.TextOf(span))}: the text is not finished",
            "skriv färdigt, eller ta bort märket", "finish it, or remove the mark");

        public void SpaceAround(YamlNode.Scalar text) => bag.Add(
            "LG3121", text.Span, text.Source,
            "texten börjar eller slutar med mellanrum", "the text begins or ends with a space",
            "ta bort mellanrummet innanför citattecknen", "remove the space inside the quotes");

        public void DoubleSpace(YamlNode.Scalar text) => bag.Add(
            "LG3121",
            text.Span,
            text.Source,
            "texten har flera mellanrum i rad",
            "the text has several spaces in a row",
            severity: DiagnosticSeverity.Warning);

        public void TextTooLong(YamlNode.Scalar text, int limit) => bag.Add(
            "LG3122", text.Span, text.Source,
            $"texten är {Show(text.Text.Trim().Length)} tecken lång; gränsen är {Show(limit)}",
            $"the text is {Show(text.Text.Trim().Length)} characters long; the limit is {Show(limit)}",
            "korta den, eller dela kravet i flera", "shorten it, or split the requirement");

        public void TextTooShort(YamlNode.Scalar text, int limit) => bag.Add(
            "LG3122", text.Span, text.Source,
            $"texten är kortare än {Show(limit)} tecken och säger inget",
            $"the text is shorter than {Show(limit)} characters and says nothing",
            "skriv en hel mening", "write a whole sentence");

        public void FactsDiffer(YamlNode.Scalar english, IReadOnlyList<string> differing)
        {
            var facts = string.Join(", ", differing.Take(3).Select(Quoting.Text));
            bag.Add(
                "LG3123", english.Span, english.Source,
                $"bara den ena av den svenska och den engelska texten nämner {facts}",
                $"only one of the Swedish and the English text mentions {facts}",
                "läs samma uppgifter inom `{…}` på båda språken", "read the same facts in `{…}` in both languages");
        }

        public void NotTranslated(YamlNode.Scalar english) => bag.Add(
            "LG3124", english.Span, english.Source,
            "den engelska texten är densamma som den svenska", "the English text is the same as the Swedish one",
            "översätt den", "translate it",
            DiagnosticSeverity.Warning);

        public void OtherLimit(Located place, string thing, string words, Limit limit) => bag.Add(
            "LG3125", place.Span, place.Source,
            $"texten i {thing} säger {Quoting.Text(words)}, men {SwedishOf(limit)}",
            $"the text of {thing} says {Quoting.Text(words)}, but {EnglishOf(limit)}",
            "rätta texten på båda språken, eller gränsen", "correct the text in both languages, or the limit",
            DiagnosticSeverity.Warning);

        public void QuestionOfOtherLimit(Located place, string requirement, string words, Limit limit) => bag.Add(
            "LG3126", place.Span, place.Source,
            $"frågan om alla poster i `{requirement}` säger {Quoting.Text(words)}, men {SwedishOf(limit)}",
            $"the question about all items of `{requirement}` says {Quoting.Text(words)}, but {EnglishOf(limit)}",
            "frågan är en av Lg:s texter och ändras inte i katalogen: låt den ändras innan gränsen börjar gälla, annars räknas svar på en annan fråga",
            "the question is one of Lg's texts and is not changed in the catalog: have it changed before the limit holds, or answers to another question count",
            DiagnosticSeverity.Warning);

        public void LimitBeginsLate(Located place, Parameter parameter, string requirement, DateOnly from) => bag.Add(
            "LG3127", place.Span, place.Source,
            $"{requirement} gäller från {Start(parameter, from)}, men gränsen `{parameter.Name}` har sitt första värde från {Start(parameter, parameter.Values[0].From)}: tiden före bedöms efter samma värde",
            $"{requirement} is in force from {Start(parameter, from)}, but the limit `{parameter.Name}` has its first value from {Start(parameter, parameter.Values[0].From)}: the time before is judged by the same value",
            "lägg till en rad med det värde som gällde då", "add a row with the value that held then",
            DiagnosticSeverity.Warning);

        public void LimitBeginsLaterNow(Parameter parameter, DateOnly before) => bag.Add(
            "LG3127", parameter.Place.Span, parameter.Place.Source,
            $"gränsen `{parameter.Name}` började {Start(parameter, before)} och börjar nu {Start(parameter, parameter.Values[0].From)}: tiden före bedöms efter det nya värdet",
            $"the limit `{parameter.Name}` began {Start(parameter, before)} and begins {Start(parameter, parameter.Values[0].From)} now: the time before is judged by the new value",
            "låt raden som fanns stå kvar, och lägg till en rad under den för den nya tiden",
            "leave the row that was there, and add a row below it for the new time",
            DiagnosticSeverity.Warning);

        public void LookAlike(SourceText source, TextSpan span, Rune rune) => bag.Add(
            "LG3130", span, source,
            $"tecknet {Number(rune)} ser ut som en latinsk bokstav, men är en annan",
            $"the character {Number(rune)} looks like a Latin letter, but is another",
            "skriv bokstaven på nytt från tangentbordet", "type the letter again on the keyboard");

        public void TurnsDirection(SourceText source, TextSpan span, Rune rune) => bag.Add(
            "LG3131", span, source,
            $"tecknet {Number(rune)} syns inte, men byter riktning på texten",
            $"the character {Number(rune)} is not seen, but turns the direction of the text",
            "ta bort det: den som läser ser annars något annat än det som gäller",
            "remove it: otherwise a reader sees something else than what counts");

        public void Invisible(SourceText source, TextSpan span, Rune rune) => bag.Add(
            "LG3132", span, source,
            $"tecknet {Number(rune)} syns inte", $"the character {Number(rune)} is not seen",
            "ta bort det", "remove it");

        public void LooseMark(SourceText source, TextSpan span, Rune rune) => bag.Add(
            "LG3133", span, source,
            $"bokstaven är sammansatt av två tecken, det andra är {Number(rune)}",
            $"the letter is put together of two characters, the second is {Number(rune)}",
            "skriv bokstaven på nytt från tangentbordet: den ser likadan ut, men räknas som en annan",
            "type the letter again on the keyboard: it looks the same, but counts as another");
    }

    private static string Number(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"`U+{rune.Value:X4}`");

    private static string SwedishOf(Limit limit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"gränsen `{limit.Parameter.Name}` är {limit.Number} {SwedishUnit(limit.Parameter.Unit!)} från {limit.From}");

    private static string EnglishOf(Limit limit) =>
        string.Create(
            CultureInfo.InvariantCulture, $"the limit `{limit.Parameter.Name}` is {limit.Number} {limit.Parameter.Unit} from {limit.From}");

    private static string Start(Parameter parameter, DateOnly day) =>
        parameter.Axis == ParameterAxis.PlanYear ? Show(day.Year) : day.ToIso();

    private static string SwedishUnit(string unit) => TextSet.Swedish.Find("units", unit) ?? unit;

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
