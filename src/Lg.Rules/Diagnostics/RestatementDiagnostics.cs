using Lg.Rules.Catalogs;

namespace Lg.Rules.Diagnostics;

/// <summary>The messages about requirements that restate another: LG3052–LG3059.</summary>
internal static class RestatementDiagnostics
{
    extension(DiagnosticBag bag)
    {
        public void RestatesItself(Requirement requirement) => bag.AddAt(
            "LG3052", requirement,
            $"kravet {Quoting.Text(requirement.Id)} säger sig återge sig självt",
            $"the requirement {Quoting.Text(requirement.Id)} is said to restate itself",
            "ta bort `restates`, eller ange det krav som det återger", "remove `restates`, or name the requirement that it restates");

        public void RestatesInactive(Requirement requirement, Requirement other) => bag.AddAt(
            "LG3053", requirement,
            $"kravet {Quoting.Text(other.Id)} gäller inte (`status`), så ingen brist kan redovisas under det",
            $"the requirement {Quoting.Text(other.Id)} is not active (`status`), so no gap can be reported under it",
            "ange ett krav som gäller", "name a requirement that is active");

        public void RestatesRestatement(Requirement requirement, Requirement other, string third) => bag.AddAt(
            "LG3054", requirement,
            $"kravet {Quoting.Text(other.Id)} återger i sin tur {Quoting.Text(third)}",
            $"the requirement {Quoting.Text(other.Id)} itself restates {Quoting.Text(third)}",
            $"låt båda återge {Quoting.Text(third)}", $"let both restate {Quoting.Text(third)}");

        public void RestatesOtherSubject(Requirement requirement, Requirement other) => bag.AddAt(
            "LG3055", requirement,
            $"kravet gäller `{requirement.Subject}`, men {Quoting.Text(other.Id)} gäller `{other.Subject}`",
            $"the requirement is about `{requirement.Subject}`, but {Quoting.Text(other.Id)} is about `{other.Subject}`",
            "ett krav kan bara återge ett annat om samma föremål (`subject`)",
            "a requirement can only restate another of the same subject");

        public void RestatesLessSevere(Requirement requirement, Requirement other) => bag.AddAt(
            "LG3056", requirement,
            $"kravet {Quoting.Text(other.Id)} är mindre allvarligt än detta, så bristen skulle väga för lite",
            $"the requirement {Quoting.Text(other.Id)} is less severe than this one, so the gap would weigh too little",
            "låt det mindre allvarliga kravet återge det allvarligare", "let the less severe requirement restate the more severe");

        public void RestatesWeakerBasis(Requirement requirement, Requirement other) => bag.AddAt(
            "LG3057", requirement,
            $"kravet {Quoting.Text(other.Id)} har svagare grund än detta",
            $"the requirement {Quoting.Text(other.Id)} has a weaker basis than this one",
            "starkast är lag, sedan stadens krav, standard, praxis och katalogens egen slutsats (`basis`)",
            "law is strongest, then what the city demands, standards, practice and the catalog's own conclusion (`basis`)");

        public void RestatementOfQuestion(Requirement requirement, Requirement other) => bag.AddAt(
            "LG3058", requirement,
            $"{Quoting.Text(requirement.Id)} och {Quoting.Text(other.Id)} måste båda gå att bedöma, men minst ett av dem är en fråga (`kind: question`)",
            $"{Quoting.Text(requirement.Id)} and {Quoting.Text(other.Id)} must both be judged, but at least one of them is a question (`kind: question`)");

        public void RestatesShorter(Requirement requirement, Requirement other) => bag.AddAt(
            "LG3059", requirement,
            $"kravet {Quoting.Text(other.Id)} gäller inte hela den tid som {Quoting.Text(requirement.Id)} gäller",
            $"the requirement {Quoting.Text(other.Id)} is not in force all the time that {Quoting.Text(requirement.Id)} is",
            "jämför kravens `inForce` och `planYears`", "compare `inForce` and `planYears` of the requirements");

        private void AddAt(string code, Requirement requirement, string sv, string en, string? helpSv = null, string? helpEn = null)
        {
            var place = requirement.RestatesPlace ?? requirement.Place;
            bag.Add(code, place.Span, place.Source, sv, en, helpSv, helpEn);
        }
    }
}
