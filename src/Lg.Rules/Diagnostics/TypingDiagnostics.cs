using System.Globalization;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Patterns;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Diagnostics;

/// <summary>The messages about names and types: LG2001–LG2020, LG2024–LG2027.</summary>
internal static class TypingDiagnostics
{
    private const long Million = 1_000_000;

    extension(DiagnosticBag bag)
    {
        public void UnknownVariable(SourceText source, TextSpan span, string name, IEnumerable<string> known)
        {
            // `param` alone is no variable, and no better guess than itself.
            var names = known.Where(other => other != name).ToList();
            var (sv, en) = DidYouMean(name, names, $"variablerna är {Join(names)}", $"the variables are {Join(names)}");
            bag.Add("LG2001", span, source, $"det finns ingen variabel `{name}`", $"there is no variable `{name}`", sv, en);
        }

        public void UnknownField(SourceText source, TextSpan span, RuleType owner, string name)
        {
            var names = owner is RuleType.Record { Type: var type } ? type.Fields.Select(field => field.Name).ToList() : [];
            var (sv, en) = DidYouMean(
                name,
                names,
                names.Count == 0 ? $"`{owner}` har inga fält" : $"fälten är {Join(names)}",
                names.Count == 0 ? $"`{owner}` has no fields" : $"the fields are {Join(names)}");
            bag.Add("LG2002", span, source, $"`{owner}` har inget fält `{name}`", $"`{owner}` has no field `{name}`", sv, en);
        }

        public void UnknownFunction(SourceText source, TextSpan span, string name)
        {
            var (sv, en) = DidYouMean(
                name,
                [.. StandardLibrary.FunctionNames],
                "se docs/rule-language.md för funktionerna",
                "see docs/rule-language.md for the functions");
            bag.Add("LG2003", span, source, $"det finns ingen funktion `{name}`", $"there is no function `{name}`", sv, en);
        }

        public void NoOverload(SourceText source, TextSpan span, string name, IReadOnlyList<RuleType> arguments)
        {
            var types = string.Join(", ", arguments.Select(type => $"`{type}`"));
            var shown = Shown(name);
            var (sv, en) = arguments.Count == 0 ? ("utan argument", "without arguments") : ($"på {types}", $"on {types}");
            var isOfReview = name == Operators.Index && arguments is [RuleType.List { Item: RuleType.Record }, _];
            bag.Add(
                "LG2004", span, source, $"`{shown}` kan inte användas {sv}", $"`{shown}` cannot be used {en}",
                isOfReview ? "posterna i en genomgång har ingen ordning; välj med `filter` eller `exists`" : null,
                isOfReview ? "the items of a review have no order; choose with `filter` or `exists`" : null);
        }

        public void NotACondition(SourceText source, TextSpan span, RuleType actual) => bag.Add(
            "LG2005", span, source, $"här ska stå ett villkor, men det är `{actual}`", $"expected a condition, but this is `{actual}`",
            "ett villkor är sant eller falskt, till exempel en jämförelse", "a condition is true or false, for example a comparison");

        public void MissingGuard(SourceText source, TextSpan span, string owner, string name) => bag.Add(
            "LG2006",
            span,
            source,
            $"`{owner}` kan vara angivet som att det inte finns, och har då inget `{name}`",
            $"`{owner}` can be stated as none, and then has no `{name}`",
            $"skriv `{owner}.exists && …` före, eller `applies: {owner}.exists`",
            $"write `{owner}.exists && …` before it, or `applies: {owner}.exists`");

        public void StatedOutsideReporting(SourceText source, TextSpan span) => bag.Add(
            "LG2007",
            span,
            source,
            "`stated` får bara stå i krav av slaget `reporting`",
            "`stated` may only stand in requirements of kind `reporting`",
            "en uppgift som saknas är okänd av sig själv; ta bort `stated`, eller skriv `kind: reporting`",
            "a missing fact is unknown by itself; remove `stated`, or write `kind: reporting`");

        public void StatedOfNoFact(SourceText source, TextSpan span) => bag.Add(
            "LG2007",
            span,
            source,
            "`stated` frågar efter ett fält i genomgången, inte efter ett värde",
            "`stated` asks for a field of the review, not for a value",
            "skriv till exempel `stated(decision.owner)`", "write for example `stated(decision.owner)`");

        public void WordNeverHolds(SourceText source, TextSpan span, string word, IReadOnlyList<ChoiceValue> words)
        {
            var names = words.Select(choice => choice.Name).ToList();
            var (sv, en) = DidYouMean(word, names, $"orden är {Join(names)}", $"the words are {Join(names)}");
            bag.Add("LG2008", span, source, $"fältet är aldrig `{word}`", $"the field is never `{word}`", sv, en);
        }

        public void UnknownParameter(SourceText source, TextSpan span, string name, IEnumerable<string> known)
        {
            var (sv, en) =
                DidYouMean(name, [.. known], "parametrar definieras under `parameters`", "parameters are defined under `parameters`");
            bag.Add("LG2009", span, source, $"det finns ingen parameter `{name}`", $"there is no parameter `{name}`", sv, en);
        }

        public void MixedList(SourceText source, TextSpan span, RuleType first, RuleType other) => bag.Add(
            "LG2010", span, source, $"listan blandar `{first}` och `{other}`", $"the list mixes `{first}` and `{other}`",
            "alla poster i en lista är av samma typ", "all items of a list are of one type");

        public void NotAList(SourceText source, TextSpan span, RuleType actual) => bag.Add(
            "LG2011", span, source, $"här ska stå en lista, men det är `{actual}`", $"expected a list, but this is `{actual}`");

        public void HidesVariable(SourceText source, TextSpan span, string name) => bag.Add(
            "LG2012", span, source, $"`{name}` är redan namnet på en variabel", $"`{name}` is already the name of a variable",
            "välj ett annat namn", "choose another name");

        public void WrittenBackwards(SourceText source, TextSpan span) => bag.Add(
            "LG2013",
            span,
            source,
            "tiden räknas bakåt, och det ger andra svar i slutet av en månad",
            "the interval is counted backwards, which differs at the end of a month",
            "skriv `datum + months(n) >= asOf`", "write `date + months(n) >= asOf`", DiagnosticSeverity.Warning);

        public void BadLiteral(SourceText source, TextSpan span, string function, string text, string example) => bag.Add(
            "LG2014",
            span,
            source,
            $"`{function}` förstår inte {Quoting.Text(text)}",
            $"`{function}` does not understand {Quoting.Text(text)}",
            $"skriv till exempel `{example}`", $"write for example `{example}`");

        public void NotAKey(SourceText source, TextSpan span, RuleType actual) => bag.Add(
            "LG2027", span, source, $"en nyckel i en map kan inte vara `{actual}`", $"a key of a map cannot be `{actual}`",
            "nycklar är `string`, `int` eller `bool`", "keys are `string`, `int` or `bool`");

        public void BadPattern(SourceText source, TextSpan span, string pattern, PatternFault fault)
        {
            var rest = Quoting.Text(pattern[Math.Min(fault.Index, pattern.Length)..]);
            var (sv, en) = fault.Kind switch
            {
                PatternFaultKind.Malformed =>
                    ($"mönstret är inte ett reguljärt uttryck från {rest}", $"the pattern is no regular expression from {rest} on"),
                PatternFaultKind.NotCommon => (
                    $"mönstret har något som Lg inte läser, från {rest}",
                    $"the pattern has something that Lg does not read, from {rest} on"),
                PatternFaultKind.TooNested => (
                    $"mönstret har fler än {Limits.Nesting} nivåer av parenteser i varandra",
                    $"the pattern has more than {Limits.Nesting} levels of brackets inside each other"),
                PatternFaultKind.TooLarge => TooLarge(fault.Steps),
            };
            bag.Add(
                "LG2026",
                span,
                source,
                sv,
                en,
                "docs/rule-language.md säger vad ett mönster får ha",
                "docs/rule-language.md says what a pattern may have");
        }

        public void PatternsTooLarge(SourceText source, TextSpan span)
        {
            var (sv, en) = Grouped(Limits.PatternsSize);
            bag.Add(
                "LG2026", span, source, $"uttryckets mönster blir för stora när de skrivs ut: tillsammans högst {sv} steg",
                $"the patterns of the expression get too large when they are written out: at most {en} steps together",
                "dela kravet i flera", "split the requirement");
        }

        public void NotALiteral(SourceText source, TextSpan span, string function) => bag.Add(
            "LG2014", span, source, $"`{function}` tar en text som står utskriven", $"`{function}` takes a text that is written out",
            "texten läses när katalogen laddas", "the text is read when the catalog is loaded");

        public void Unsupported(SourceText source, TextSpan span, string sv, string en) => bag.Add(
            "LG2015", span, source, $"{sv} finns i CEL men inte i Lg", $"{en} is part of CEL but not of Lg",
            "se docs/rule-language.md för det som Lg lämnar utanför", "see docs/rule-language.md for what Lg leaves out");

        public void HasInsteadOfStated(SourceText source, TextSpan span) => bag.Add(
            "LG2016", span, source, "`has` finns inte för fält i genomgången", "there is no `has` for fields of the review",
            "en uppgift som saknas är okänd av sig själv; i krav av slaget `reporting` heter frågan `stated(…)`",
            "a missing fact is unknown by itself; in requirements of kind `reporting` the question is `stated(…)`");

        public void NotOfType(SourceText source, TextSpan span, RuleType wanted, RuleType actual) => bag.Add(
            "LG2017", span, source, $"här ska stå `{wanted}`, men det är `{actual}`", $"expected `{wanted}`, but this is `{actual}`");

        public void UnknownSubject(SourceText source, TextSpan span, string word, IEnumerable<string> known)
        {
            var names = known.ToList();
            var (sv, en) = DidYouMean(word, names, $"orden är {Join(names)}", $"the words are {Join(names)}");
            bag.Add(
                "LG2018",
                span,
                source,
                $"det finns inget att bedöma som heter `{word}`",
                $"there is nothing to assess that is called `{word}`",
                sv,
                en);
        }

        public void NoneWithoutItems(SourceText source, TextSpan span) => bag.Add(
            "LG2030",
            span,
            source,
            "`none` talar om posterna i en lista, men kravet gäller genomgången som helhet",
            "`none` speaks of the items of a list, but the requirement is about the review as a whole",
            "ange `subject`, eller skriv villkoret i `applies`", "state `subject`, or write the condition in `applies`");

        public void ParameterGap(SourceText source, TextSpan span, string name) => bag.Add(
            "LG2020",
            span,
            source,
            $"`{name}` saknar värde i en del av tiden då kravet gäller",
            $"`{name}` has no value in a part of the time when the requirement is in force",
            "ge parametern ett värde för varje period", "give the parameter a value for every period");

        public void ListForItem(SourceText source, TextSpan span, string meant) => bag.Add(
            "LG2024", span, source, "här ska stå ett enda värde, men det är en lista", "expected a single value, but this is a list",
            $"skriv {Quoting.Clause(meant)}", $"write {Quoting.Clause(meant)}");

        public void TextForDate(SourceText source, TextSpan span, RuleType wanted, string meant, bool isExample)
        {
            var (sv, en) = wanted == RuleType.Date
                ? ("ett datum", "a date")
                : wanted == RuleType.Instant ? ("en tidpunkt", "a timestamp") : ("en varaktighet", "a duration");
            var (skriv, write) = isExample ? ("skriv till exempel", "write for example") : ("skriv", "write");
            bag.Add(
                "LG2025", span, source, $"här ska stå {sv}, men det är en text", $"expected {en}, but this is a text",
                $"{skriv} {Quoting.Clause(meant)}", $"{write} {Quoting.Clause(meant)}");
        }

        public void UnknownCoverage(SourceText source, TextSpan span, string member, IEnumerable<string> known)
        {
            var (sv, en) = DidYouMean(
                member, [.. known], "samlingen har inget sådant svar som helhet", "the collection has no such answer as a whole");
            bag.Add(
                "LG2019",
                span,
                source,
                $"det finns inget `{member}` för samlingen som helhet",
                $"there is no `{member}` for the collection as a whole",
                sv,
                en);
        }
    }

    private static (string Sv, string En) DidYouMean(string name, IReadOnlyList<string> known, string sv, string en) =>
        Suggestion.For(name, known) is { } suggestion ? ($"menade du `{suggestion}`?", $"did you mean `{suggestion}`?") : (sv, en);

    // By how much no longer matters past a million.
    private static (string Sv, string En) TooLarge(long steps)
    {
        var (most, shown) = (Grouped(Limits.PatternSize), Grouped(Math.Min(steps, Million)));
        var (over, more) = steps > Million ? ("fler än ", "more than ") : ("", "");
        return (
            $"mönstret blir för stort när det skrivs ut: {over}{shown.Sv} steg, högst {most.Sv}",
            $"the pattern gets too large when it is written out: {more}{shown.En} steps, at most {most.En}");
    }

    private static (string Sv, string En) Grouped(long number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture) is var en ? (en.Replace(',', '\u00A0'), en) : default;

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.Take(12).Select(name => $"`{name}`"));

    // Operators are named `_<_` inside; a writer knows them as `<`.
    private static string Shown(string name) => name switch
    {
        Operators.In => "in",
        Operators.Index => "[…]",
        _ => name.Trim('_'),
    };
}
