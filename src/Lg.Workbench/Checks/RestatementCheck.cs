using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Diagnostics;
using Lg.Rules.Wording;
using Lg.Workbench.Proofs.Restating;
using Lg.Workbench.Proofs.Witnesses;

namespace Lg.Workbench.Checks;

/// <summary>
/// Refuses a <c>restates</c> that is refuted, and one that is not proved: a gap that is not reported must be reported elsewhere.
/// </summary>
internal static class RestatementCheck
{
    public static void Run(CompiledCatalog catalog, DiagnosticBag bag)
    {
        if (catalog.Requirements.All(requirement => requirement.Restates is null))
            return;

        foreach (var proof in new RestatementProver(new(catalog)).Prove(catalog.Requirements).Where(proof => !proof.IsProved))
            Report(proof, bag);
    }

    private static void Report(RestatementProof proof, DiagnosticBag bag)
    {
        var place = proof.Restating.Source.RestatesPlace ?? proof.Restating.Source.Place;
        var told = RestatementWords.Of(proof);
        var (code, help) = proof.Standing is RestatementStanding.Refuted { Witness: var witness }
            ? ("LG3140", Example(witness))
            : (
                "LG3141",
                new(
                    "ta bort `restates`, eller skriv villkoren så att det går att bevisa",
                    "remove `restates`, or write the criteria so that it can be proved"));
        bag.Add(code, place, Shortened(told.Sv), Shortened(told.En), help.Sv, help.En);
    }

    private static LocalizedText Example(Witness witness)
    {
        var (sv, en) = (Facts(witness, Language.Swedish, "inget sägs"), Facts(witness, Language.English, "nothing is said"));
        return new(
            $"till exempel bedömd per {Phrases.Date(witness.AsOf, Language.Swedish)}: {sv}",
            $"for example as of {Phrases.Date(witness.AsOf, Language.English)}: {en}");
    }

    private static string Facts(Witness witness, Language language, string nothing) =>
        witness.Facts.Count == 0 ? nothing : string.Join("; ", witness.Facts.Select(fact => fact.In(language)));

    // A diagnostic has no full stop.
    private static string Shortened(string sentence) => sentence.TrimEnd('.');
}
