using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>The messages about what requirements say that they rest on: LG3160–LG3163.</summary>
internal static class BasisDiagnostics
{
    extension(DiagnosticBag bag)
    {
        public void NoBasis(Requirement requirement, Basis strongest) => bag.Add(
            "LG3160", requirement.Place,
            $"kravet {Quoting.Text(requirement.Id)} säger inte vad det vilar på (`basis`)",
            $"the requirement {Quoting.Text(requirement.Id)} does not say what it rests on (`basis`)",
            $"källorna bär högst `{JsonText.Word(strongest)}`; välj det svagaste som kriteriet vilar på: `law`, `city`, `standard`, `practice` eller `inference`",
            $"the sources carry `{JsonText.Word(strongest)}` at most; choose the weakest that the criterion rests on: `law`, `city`, `standard`, `practice` or `inference`");

        public void BasisBeyondSources(Requirement requirement, Basis strongest) => bag.AddAt(
            "LG3161", requirement,
            $"kravet {Quoting.Text(requirement.Id)} har en starkare grund än källorna bär: högst `{JsonText.Word(strongest)}`",
            $"the requirement {Quoting.Text(requirement.Id)} has a stronger basis than its sources carry: `{JsonText.Word(strongest)}` at most",
            "ange källan som säger det, eller en svagare grund; en osäker källa (`U`) bär bara katalogens slutsats (`inference`)",
            "name the source that says it, or a weaker basis; an uncertain source (`U`) carries only a conclusion of the catalog (`inference`)");

        public void TooSevere(Requirement requirement, Basis basis) => bag.AddAt(
            "LG3162", requirement,
            $"kravet {Quoting.Text(requirement.Id)} är kritiskt, men dess grund är `{JsonText.Word(basis)}`",
            $"the requirement {Quoting.Text(requirement.Id)} is critical, but its basis is `{JsonText.Word(basis)}`",
            "praxis och slutsatser är högst `major`, och ett krav på vad genomgången ska redovisa är kritiskt bara när en lag säger det",
            "practice and conclusions are `major` at most, and what the review must report is critical only where a law says so");

        public void ClaimsLaw(Requirement requirement, string claim) => bag.AddAt(
            "LG3163", requirement,
            $"texterna i {Quoting.Text(requirement.Id)} säger {Quoting.Text(claim)}, men kravets grund är inte lag",
            $"the texts of {Quoting.Text(requirement.Id)} say {Quoting.Text(claim)}, but its basis is not law",
            "säg vad som är lagens och vad som är katalogens slutsats, eller stryk orden",
            "say what is the law's and what is the catalog's conclusion, or leave the words out");

        private void AddAt(string code, Requirement requirement, string sv, string en, string helpSv, string helpEn) =>
            bag.Add(code, requirement.BasisPlace ?? requirement.Place, sv, en, helpSv, helpEn);
    }
}
