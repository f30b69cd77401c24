using System.Globalization;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Compilation.Analysis;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Diagnostics;

/// <summary>The messages about conditions that say less than they seem to: LG2021–LG2023.</summary>
internal static class AnalysisDiagnostics
{
    extension(DiagnosticBag bag)
    {
        /// <summary>Reports a remark; a criterion that reads nothing is an error, since it judges no review.</summary>
        public void Remark(SourceText source, Remark remark, bool isWholeCriterion)
        {
            switch (remark)
            {
                case Remark.Constant constant when isWholeCriterion:
                    bag.CriterionReadsNothing(source, constant);
                    break;
                case Remark.Constant constant:
                    bag.ReadsNothing(source, constant);
                    break;
                case Remark.Decided decided:
                    bag.NeverComesOut(source, decided);
                    break;
                case Remark.Useless useless:
                    bag.ChangesNothing(source, useless);
                    break;
            }
        }

        private void NeverComesOut(SourceText source, Remark.Decided remark)
        {
            var (never, when, help) = (Truth(remark.Missing), When(source, remark.Because), Help(source, remark.Because));
            bag.Add(
                "LG2021",
                remark.Condition.Span,
                source,
                $"villkoret kan aldrig bli {never.Sv}{when.Sv}",
                $"the condition can never be {never.En}{when.En}",
                help.Sv, help.En, DiagnosticSeverity.Warning);
        }

        private void ReadsNothing(SourceText source, Remark.Constant remark)
        {
            var always = Always(remark.Outcome);
            bag.Add(
                "LG2022", remark.Condition.Span, source, $"villkoret {always.Sv}", $"the condition {always.En}",
                "ta bort villkoret, eller läs en uppgift i det", "remove the condition, or read a fact in it", DiagnosticSeverity.Warning);
        }

        private void CriterionReadsNothing(SourceText source, Remark.Constant remark)
        {
            var always = Always(remark.Outcome);
            bag.Add(
                "LG2022", remark.Condition.Span, source, $"kriteriet {always.Sv}", $"the criterion {always.En}",
                "läs den uppgift i genomgången som avgör kravet", "read the fact of the review that decides the requirement");
        }

        private void ChangesNothing(SourceText source, Remark.Useless remark)
        {
            var (never, when) = (Truth(remark.Missing), When(source, remark.Because));
            if (remark.Because is Because.Beside { IsSame: true })
                bag.Add(
                    "LG2023",
                    remark.Condition.Span,
                    source,
                    "samma villkor står två gånger",
                    "the same condition stands twice",
                    "ta bort det ena",
                    "remove one of them",
                    DiagnosticSeverity.Warning);
            else
                bag.Add(
                    "LG2023",
                    remark.Condition.Span,
                    source,
                    $"villkoret ändrar inget: det kan inte bli {never.Sv}{when.Sv}",
                    $"the condition changes nothing: it cannot be {never.En}{when.En}",
                    "ta bort villkoret, eller rätta det", "remove the condition, or correct it", DiagnosticSeverity.Warning);
        }
    }

    private static LocalizedText When(SourceText source, Because? reason)
    {
        if (reason is not Because.Beside beside)
            return reason is Because.Several
                ? new(" tillsammans med villkoren före det", " together with the conditions before it")
                : new("", "");
        var (other, outcome) = (Clause(source, beside.Other), Truth(beside.Outcome));
        return new($" när {other} är {outcome.Sv}", $" when {other} is {outcome.En}");
    }

    private static LocalizedText Help(SourceText source, Because? reason) => reason switch
    {
        Because.SameSides =>
            new("samma sak står på båda sidor; jämför med något annat", "both sides say the same; compare with something else"),
        Because.EveryWord => new(
            "listan har alla ord som fältet kan ha; ta bort villkoret",
            "the list has every word that the field can have; remove the condition"),
        Because.Bounds bounds => Range(Clause(source, bounds.Side), bounds.Lowest, bounds.Highest),
        Because.Beside { Joins: LogicKind.And } =>
            new("skriv `||` om det räcker att ett av dem är sant", "write `||` if it is enough that one of them is true"),
        Because.Beside { Joins: LogicKind.Or } => new("skriv `&&` om båda ska vara sanna", "write `&&` if both are to be true"),
        _ => new("ta bort villkoret, eller rätta det", "remove the condition, or correct it"),
    };

    private static LocalizedText Range(string clause, decimal? lowest, decimal? highest) => (lowest, highest) switch
    {
        ({ } low, { } high) =>
            new($"{clause} är alltid mellan {Show(low)} och {Show(high)}", $"{clause} is always between {Show(low)} and {Show(high)}"),
        ({ } low, null) => new($"{clause} är alltid minst {Show(low)}", $"{clause} is always at least {Show(low)}"),
        (null, var high) => new($"{clause} är alltid högst {Show(high ?? 0)}", $"{clause} is always at most {Show(high ?? 0)}"),
    };

    private static LocalizedText Truth(bool truth) => truth ? new("sant", "true") : new("falskt", "false");

    private static LocalizedText Always(IFact? outcome) => outcome switch
    {
        { IsKnown: true, Value: true } => new("är alltid sant, vad genomgången än säger", "is always true, whatever the review says"),
        { IsKnown: true } => new("är alltid falskt, vad genomgången än säger", "is always false, whatever the review says"),
        { } => new("blir aldrig sant eller falskt, vad genomgången än säger", "is never true or false, whatever the review says"),
        null => new("läser ingen uppgift, och ger alltid samma svar", "reads no fact, and always gives the same answer"),
    };

    private static string Clause(SourceText source, TypedNode node) => Quoting.Clause(source.TextOf(node.Span));

    private static string Show(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
