using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Workbench.Proofs.Vagueness;

/// <summary>Writes for a reader what becomes of requirements when documents are vague.</summary>
internal static class VagueText
{
    public static string Write(IReadOnlyList<VagueProof> proofs, Language language)
    {
        TextPage page = new();
        string Say(string sv, string en) => language == Language.Swedish ? sv : en;
        var all = proofs.SelectMany(proof => proof.Statements).ToList();
        page.Line(Say(
            $"{proofs.Count} krav och {all.Count} vaga uppgifter: {all.Count(one => one.IsEnough)} räcker ändå, {all.Count(one => one is { IsEnough: false, IsFlipped: false })} lämnar kravet öppet, {all.Count(one => one.IsFlipped)} vänder utfallet.",
            $"{proofs.Count} requirements and {all.Count} vague statements: {all.Count(one => one.IsEnough)} are enough all the same, {all.Count(one => one is { IsEnough: false, IsFlipped: false })} leave the requirement open, {all.Count(one => one.IsFlipped)} reverse the verdict."));
        foreach (var proof in proofs.Where(proof => proof.Statements.Count > 0))
        {
            page.Blank();
            page.Line($"{proof.Requirement.Id}  {proof.Requirement.Source.Title.In(language)}");
            foreach (var verdict in (Verdict[])[Verdict.Met, Verdict.NotMet])
            {
                var name = ProofWords.Of(verdict).In(language);
                Row(Say($"{name} räcker det med", $"enough for {name}"), proof.Enough(verdict));
                Row(Say($"{name} blir öppet av", $"too little for {name}"), proof.TooLittle(verdict));
            }

            Row(Say("FEL: utfallet vänds av", "MISTAKE: reversed by"), proof.Flipped);
        }

        return page.ToString();

        void Row(string heading, IEnumerable<VagueStatement> statements)
        {
            var told = statements.Select(one => $"{one.Fact.In(language)}: {one.Words.In(language)}").Distinct().ToList();
            if (told.Count > 0)
                page.Hanging("  ", $"{heading}: {string.Join("; ", told)}");
        }
    }
}
