using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>The messages about what a catalog that can be read still lacks – its cases, sources and ids: LG3101–LG3119.</summary>
internal static class CheckDiagnostics
{
    extension(DiagnosticBag bag)
    {
        public void NoCases(Requirement requirement) => bag.Add(
            "LG3101", requirement.Place,
            $"kravet {Quoting.Text(requirement.Id)} har inga fall", $"the requirement {Quoting.Text(requirement.Id)} has no cases",
            "skriv ett fall för varje utfall som kravet kan få", "write a case for each verdict that the requirement can come to");

        public void VerdictWithoutCase(Requirement requirement, IReadOnlyList<Verdict> lacking)
        {
            bag.Add(
                "LG3102", requirement.Place,
                $"kravet {Quoting.Text(requirement.Id)} har inget fall med utfallet {Words(lacking, Language.Swedish)}",
                $"the requirement {Quoting.Text(requirement.Id)} has no case with the verdict {Words(lacking, Language.English)}",
                "ett utfall utan fall kan ändras utan att någon märker det",
                "a verdict without a case can change without anybody noticing");
        }

        public void BeginningWithoutCase(Requirement requirement, string first, string before) => bag.TimeWithoutCase(
            requirement, $"före {first}", $"before {first}", before);

        public void EndWithoutCase(Requirement requirement, string last, string after) => bag.TimeWithoutCase(
            requirement, $"efter {last}", $"after {last}", after);

        public void CasesOfNothing(Located place, string id, IEnumerable<string> known)
        {
            var meant = Suggestion.For(id, known);
            bag.Add(
                "LG3103", place,
                $"fallen gäller kravet {Quoting.Text(id)}, som inte finns i katalogen",
                $"the cases are of the requirement {Quoting.Text(id)}, which is not in the catalog",
                meant is null ? null : $"menade du `{meant}`?", meant is null ? null : $"did you mean `{meant}`?");
        }

        public void CasesOfInactive(Located place, string id) => bag.Add(
            "LG3104", place,
            $"fallen gäller kravet {Quoting.Text(id)}, som är utkast eller indraget och inte bedöms",
            $"the cases are of the requirement {Quoting.Text(id)}, which is a draft or deprecated and is not assessed",
            "ta bort fallen, eller gör kravet gällande", "remove the cases, or make the requirement active");

        public void Contradiction(Case one, Case first) => bag.Add(
            "LG3105", one.Place,
            $"fallet har samma genomgång som {Quoting.Text(first.Name)}, men ett annat utfall",
            $"the case has the same review as {Quoting.Text(first.Name)}, but another verdict",
            "båda kan inte stämma: rätta det ena, eller ta bort det", "both cannot be right: mend one of them, or remove it");

        public void SameCase(Case one, Case first) => bag.Add(
            "LG3106", one.Place,
            $"fallet har samma genomgång och utfall som {Quoting.Text(first.Name)}",
            $"the case has the same review and verdict as {Quoting.Text(first.Name)}",
            "det visar inget nytt: ändra det, eller ta bort det", "it shows nothing new: change it, or remove it",
            DiagnosticSeverity.Warning);

        public void ArgumentOfNothing(Located place, string id) => bag.Add(
            "LG3109", place,
            $"skälet gäller kravet {Quoting.Text(id)}, som inte finns eller inte bedöms",
            $"the argument is about the requirement {Quoting.Text(id)}, which does not exist or is not assessed",
            "ta bort skälet", "remove the argument",
            DiagnosticSeverity.Warning);

        public void ArgumentOfGoneChange(Located place, string id) => bag.Add(
            "LG3109", place,
            $"skälet gäller en ändring som inte längre kan göras i {Quoting.Text(id)}",
            $"the argument is about a change that can no longer be made in {Quoting.Text(id)}",
            $"ta bort skälet; `lg catalog mutate {id}` visar om något annat behöver ett fall eller ett skäl",
            $"remove the argument; `lg catalog mutate {id}` shows whether something else needs a case or an argument",
            DiagnosticSeverity.Warning);

        public void UnusedRuleset(Located place, string id) => bag.NotUsed(
            place, $"inget krav hör till regelverket {Quoting.Text(id)}", $"no requirement belongs to the rule set {Quoting.Text(id)}");

        public void UnusedArea(Located place, string id) => bag.NotUsed(
            place,
            $"inget krav eller mål hör till området {Quoting.Text(id)}",
            $"no requirement or goal belongs to the area {Quoting.Text(id)}");

        public void UnusedRole(Located place, string id) => bag.NotUsed(
            place, $"inget mål ägs av rollen {Quoting.Text(id)}", $"no goal is owned by the role {Quoting.Text(id)}");

        public void DaysOutOfOrder(Located place, string later, string earlier) => bag.Add(
            "LG3111", place,
            $"`{later}` är en dag före `{earlier}`", $"`{later}` is a day before `{earlier}`",
            "en källa tillkännages, beslutas och börjar sedan gälla, i den ordningen",
            "a source is announced, issued and then in force, in that order");

        public void BeforeItsSource(Requirement requirement, DateOnly from, DateOnly issued) => bag.Add(
            "LG3112", requirement.Place,
            $"kravet gäller från {from.ToIso()}, men dess tidigaste källa är från {issued.ToIso()}",
            $"the requirement is in force from {from.ToIso()}, but its earliest source is of {issued.ToIso()}",
            "kontrollera kravets `inForce` eller `planYears`, och källans `issued`",
            "check `inForce` or `planYears` of the requirement, and `issued` of the source",
            DiagnosticSeverity.Warning);

        public void BeforeItsLaw(Requirement requirement, DateOnly from, DateOnly inForce) => bag.Add(
            "LG3107", requirement.Place,
            $"kravet gäller från {from.ToIso()}, men den lag som det vilar på börjar gälla {inForce.ToIso()}",
            $"the requirement is in force from {from.ToIso()}, but the law that it rests on from {inForce.ToIso()}",
            "har lagen skjutits upp ändras dagen på två ställen: `inForce` i källan och `from` i kravet",
            "a law that is postponed changes in two places: `inForce` of the source and `from` of the requirement",
            DiagnosticSeverity.Warning);

        public void NeverUpcoming(Requirement requirement, DateOnly from) => bag.Add(
            "LG3119", requirement.Place,
            $"kravet visas aldrig som kommande före {from.ToIso()}: ingen av dess lagar har `announced`",
            $"the requirement is never shown as upcoming before {from.ToIso()}: none of its laws has `announced`",
            "ange i källan vilken dag lagen blev känd", "state in the source on which day the law became known",
            DiagnosticSeverity.Warning);

        public void OnlyUncertain(Requirement requirement) => bag.Add(
            "LG3113", requirement.Sources[0].Place,
            $"kravet {Quoting.Text(requirement.Id)} vilar bara på källor som är osäkra (`U`)",
            $"the requirement {Quoting.Text(requirement.Id)} rests only on sources that are uncertain (`U`)",
            "ange en källa som går att belägga, eller gör kravet till en fråga (`kind: question`)",
            "name a source that can be verified, or make the requirement a question (`kind: question`)");

        public void ReplacedInCircle(Requirement requirement) => bag.Add(
            "LG3114", requirement.Place,
            $"kravet {Quoting.Text(requirement.Id)} ersätts i en cirkel",
            $"the requirement {Quoting.Text(requirement.Id)} is replaced in a circle",
            "låt `replacedBy` leda till ett krav som gäller", "let `replacedBy` lead to a requirement that is active");

        public void ReplacedByDraft(Requirement requirement, string draft) => bag.Add(
            "LG3115", requirement.Place,
            $"kravet {Quoting.Text(requirement.Id)} ersätts av {Quoting.Text(draft)}, som är ett utkast",
            $"the requirement {Quoting.Text(requirement.Id)} is replaced by {Quoting.Text(draft)}, which is a draft",
            "gör utkastet gällande först", "make the draft active first");

        public void IdsAlike(Requirement requirement, Requirement first) => bag.Add(
            "LG3116", requirement.Place,
            $"{Quoting.Text(requirement.Id)} skiljer sig bara i skiftläge eller nollor från {Quoting.Text(first.Id)}",
            $"{Quoting.Text(requirement.Id)} differs from {Quoting.Text(first.Id)} only in case or zeros",
            "ge kravet ett id som inte går att ta miste på", "give the requirement an id that cannot be mistaken",
            DiagnosticSeverity.Warning);

        public void RemovedId(string id, string earlier) => bag.Add(new()
        {
            Code = "LG3117",
            Message = new(
                $"kravet {Quoting.Text(id)} fanns i {Quoting.Text(earlier)}, men är borttaget",
                $"the requirement {Quoting.Text(id)} was in {Quoting.Text(earlier)}, but is removed"),
            Help = new(
                "behåll kravet med `status: deprecated`, så att dess id aldrig används igen",
                "keep the requirement with `status: deprecated`, so that its id is never used again"),
        });

        public void MissingId(string id) => bag.Add(new()
        {
            Code = "LG3117",
            Severity = DiagnosticSeverity.Warning,
            Message = new(
                $"kravet {Quoting.Text(id)} finns i katalogen som följer med, men är borttaget här",
                $"the requirement {Quoting.Text(id)} is in the catalog that ships, but is removed here"),
            Help = new(
                "behåll kravet med `status: deprecated`, så att dess id aldrig används igen",
                "keep the requirement with `status: deprecated`, so that its id is never used again"),
        });

        public void ReusedId(Requirement requirement, string earlier) => bag.Add(
            "LG3118", requirement.Place,
            $"kravet {Quoting.Text(requirement.Id)} var indraget i {Quoting.Text(earlier)}, och kan inte komma tillbaka",
            $"the requirement {Quoting.Text(requirement.Id)} was deprecated in {Quoting.Text(earlier)}, and cannot come back",
            "ge kravet ett nytt id", "give the requirement a new id");

        internal void Add(
            string code,
            Located place,
            string sv,
            string en,
            string? helpSv = null,
            string? helpEn = null,
            DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
            bag.Add(code, place.Span, place.Source, sv, en, helpSv, helpEn, severity);

        private void TimeWithoutCase(Requirement requirement, string sv, string en, string when) => bag.Add(
            "LG3108", requirement.Place,
            $"inget fall visar att kravet {Quoting.Text(requirement.Id)} inte gäller {sv}",
            $"no case shows that the requirement {Quoting.Text(requirement.Id)} does not apply {en}",
            $"skriv ett fall med `{when}` och utfallet `notApplicable`", $"write a case with `{when}` and the verdict `notApplicable`");

        private void NotUsed(Located place, string sv, string en) =>
            bag.Add("LG3110", place, sv, en, "använd den, eller ta bort den", "use it, or remove it", DiagnosticSeverity.Warning);
    }
    private static string Words(IReadOnlyList<Verdict> verdicts, Language language) =>
        string.Join(", ", verdicts.Select(verdict => VerdictWords.InCase(verdict, language)));
}
