using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Documents;
using Lg.Rules.Wording;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Restating;
using Lg.Workbench.Proofs.Witnesses;

namespace Lg.Workbench.Proofs;

/// <summary>Writes proofs for a reader: the counts, then what is worth knowing of each requirement, then the pairs.</summary>
internal sealed class ProofText
{
    private readonly TextPage page = new();
    private readonly ProofReport report;
    private readonly Language language;
    private readonly bool showsWitnesses;

    private ProofText(ProofReport report, Language language, bool showsWitnesses) =>
        (this.report, this.language, this.showsWitnesses) = (report, language, showsWitnesses);

    /// <param name="report">The proofs.</param>
    /// <param name="language">The language.</param>
    /// <param name="showsWitnesses">
    /// Whether to show every verdict of every requirement with its review, instead of only what is worth knowing.
    /// </param>
    public static string Write(ProofReport report, Language language, bool showsWitnesses) =>
        new ProofText(report, language, showsWitnesses).Write();

    private string Write()
    {
        WriteCounts();
        WriteFaults();
        if (showsWitnesses)
            foreach (var proof in report.Requirements)
                WriteAll(proof);
        else
            WriteNoteworthy();
        WriteRestatements();
        if (report.Pairs is { } pairs)
            WritePairs(pairs);
        return page.ToString();
    }

    private void WriteCounts()
    {
        var decided = report.Requirements.Count(proof => proof.IsDecided);
        page.Line(Say(
            $"{Count(report.Requirements.Count, "krav", "krav", "requirement", "requirements")}: {decided} {Decided(decided)}, {report.Requirements.Count - decided} inte {Decided(report.Requirements.Count - decided)}.",
            $"{Count(report.Requirements.Count, "krav", "krav", "requirement", "requirements")}: {decided} decided, {report.Requirements.Count - decided} not decided."));
        page.Line($"  {"",-24}{Say("möjligt", "possible"),10}{Say("omöjligt", "impossible"),12}{Say("inte avgjort", "not decided"),14}");
        foreach (var verdict in (Verdict[])[Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable])
        {
            var standings = report.Requirements.Select(proof => proof[verdict]).ToList();
            page.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"  {ProofWords.Of(verdict).In(language),-24}{standings.OfType<Standing.Possible>().Count(),10}{standings.OfType<Standing.Impossible>().Count(),12}{standings.OfType<Standing.NotDecided>().Count(),14}"));
        }
    }

    private static string Decided(int count) => count == 1 ? "avgjort" : "avgjorda";

    private void WriteFaults()
    {
        if (!report.Faults.Any())
            return;

        Heading(Say("Fel i prövningen, inte i katalogen: anmäl dem", "Mistakes of the prover, not of the catalog: report them"));
        foreach (var (what, fault) in report.Faults)
            page.Line($"  {what}: {fault}");
    }

    private void WriteNoteworthy()
    {
        Section(
            Say("Krav som inte kan skilja en bra genomgång från en dålig", "Requirements that cannot tell a good review from a bad one"),
            report.Requirements.Where(proof => proof.IsIdle),
            proof => Say(
                proof[Verdict.Met] is Standing.Impossible ? "ingen genomgång kan uppfylla det" : "ingen genomgång kan brista i det",
                proof[Verdict.Met] is Standing.Impossible ? "no review can meet it" : "no review can fail it"));
        Section(
            Say("Krav som alltid går att avgöra", "Requirements that can always be determined"),
            report.Requirements.Where(proof => proof[Verdict.Undetermined] is Standing.Impossible),
            _ => Say("ingen genomgång lämnar det öppet", "no review leaves it open"));
        Section(
            Say("Frågor, som en människa avgör", "Questions, which a person decides"),
            report.Requirements.Where(proof => proof.Requirement.IsQuestion),
            _ => Say("inget svar i genomgången kan uppfylla eller brista i det", "nothing in a review can meet or fail it"));
        Section(Say(
            "Utfall som kan nås men saknar fall",
            "Verdicts that can be reached but have no case"), report.Requirements.Where(proof => UntriedOf(proof).Any()), proof =>
            string.Join(", ", UntriedOf(proof)));
        Section(Say("Inte avgjort", "Not decided"), report.Requirements.Where(proof => proof.Doubts.Any()), ReasonsOf);
    }

    private void Section(string heading, IEnumerable<Proof> proofs, Func<Proof, string> tell)
    {
        var told = proofs.ToList();
        if (told.Count == 0)
            return;

        Heading(heading);
        foreach (var proof in told)
            page.Entry($"  {proof.Requirement.Id}  ", $"{proof.Requirement.Source.Title.In(language)}: {tell(proof)}");
    }

    private IEnumerable<string> UntriedOf(Proof proof) =>
        report.Cases.Untried.Where(pair => pair.Requirement == proof.Requirement.Id)
            .Select(pair => ProofWords.Of(pair.Verdict).In(language));

    private string ReasonsOf(Proof proof)
    {
        var open =
            proof.Standings.Where(pair => pair.Standing is Standing.NotDecided).Select(pair => ProofWords.Of(pair.Verdict).In(language));
        return Say($"om det kan bli {string.Join(" eller ", open)}", $"whether it can be {string.Join(" or ", open)}")
            + $" ({string.Join("; ", proof.Doubts.Select(doubt => ProofWords.Of(doubt).In(language)))})";
    }

    private void WriteAll(Proof proof)
    {
        Heading($"{proof.Requirement.Id}  {proof.Requirement.Source.Title.In(language)}");
        foreach (var (verdict, standing) in proof.Standings)
        {
            var name = $"  {ProofWords.Of(verdict).In(language),-24}";
            switch (standing)
            {
                case Standing.Possible { Witness: var witness }:
                    page.Line($"{name}{WhenOf(witness)}");
                    WriteFacts(witness);
                    break;
                case Standing.Impossible:
                    page.Line($"{name}{Say("ingen genomgång kan bli det", "no review can be")}");
                    break;
                case Standing.NotDecided { Doubts: var doubts }:
                    page.Entry(name, Say("inte avgjort: ", "not decided: ") + Reasons(doubts));
                    break;
            }
        }
    }

    private string WhenOf(Witness witness) =>
        Say("bedömd per ", "as of ")
            + Phrases.Date(witness.AsOf, language)
            + (witness.Facts.Count == 0 ? Say(", när inget sägs", ", when nothing is said") : ":");

    private void WriteFacts(Witness witness)
    {
        foreach (var fact in witness.Facts)
            page.Entry("    – ", fact.In(language));
    }

    private void WriteRestatements()
    {
        if (report.Restatements.Count == 0)
            return;

        Heading(Say("Krav som återger andra", "Requirements that restate others"));
        foreach (var proof in report.Restatements)
        {
            page.Entry("  ", RestatementWords.Of(proof).In(language));
            if (proof.Standing is RestatementStanding.Refuted { Witness: var witness })
            {
                page.Line($"    {Say("Till exempel ", "For example ")}{WhenOf(witness)}");
                WriteFacts(witness);
            }
        }
    }

    private void WritePairs(PairReport pairs)
    {
        Heading(Say("Krav mot krav", "Requirement against requirement"));
        page.Entry("", Say(
            $"{Count(pairs.Examined, "par", "par", "pair", "pairs")} läser samma uppgifter; {pairs.Open.Count} av dem är inte avgjorda. Meningarna gäller när båda kraven är tillämpliga och går att avgöra.",
            $"{Count(pairs.Examined, "par", "par", "pair", "pairs")} read the same facts; {pairs.Open.Count} of them are not decided. The sentences hold when both requirements are applicable and determined."));
        foreach (var group in pairs.Proved.Where(pair => pair.Bond == Bond.Follows && !IsMutual(pair, pairs)).GroupBy(pair => pair.Second))
            WriteFollowing(group.Key, [.. group]);
        foreach (var pair in pairs.Proved.Where(
            pair => pair.Bond == Bond.Excludes || (IsMutual(pair, pairs) && string.CompareOrdinal(pair.First.Id, pair.Second.Id) < 0)))
        {
            page.Entry("  ", SentenceOf(pair));
            WriteExample(pair);
        }

        foreach (var group in pairs.Open.GroupBy(pair => Reasons(pair.Doubts), StringComparer.Ordinal))
            page.Entry(
                "  ",
                Say("Inte avgjort", "Not decided")
                    + $" ({group.Key}): {string.Join(", ", group.Select(pair => $"{pair.First.Id}–{pair.Second.Id}"))}");
    }

    private void WriteFollowing(CompiledRequirement then, IReadOnlyList<PairProof> pairs)
    {
        var when = pairs.Select(pair => pair.First.Id).ToList();
        var any = when.Count == 1 ? when[0] : string.Join(", ", when.SkipLast(1)) + Say(" eller ", " or ") + when[^1];
        page.Entry(
            "  ",
            Say($"När {any} är uppfyllt är också {then.Id} uppfyllt", $"Whenever {any} is met, so is {then.Id}")
                + $" ({then.Source.Title.In(language)}).");
        foreach (var pair in pairs)
            WriteExample(pair);
    }

    private void WriteExample(PairProof pair)
    {
        if (!showsWitnesses)
            return;

        page.Line($"    {Say("Till exempel ", "For example ")}{pair.First.Id}, {WhenOf(pair.Witness)}");
        WriteFacts(pair.Witness);
    }

    private string SentenceOf(PairProof pair) => pair.Bond == Bond.Excludes
        ? Say(
            $"Ingen genomgång kan uppfylla både {pair.First.Id} och {pair.Second.Id}.",
            $"No review can meet both {pair.First.Id} and {pair.Second.Id}.")
        : Say(
            $"När {pair.First.Id} är uppfyllt är också {pair.Second.Id} uppfyllt, och tvärtom.",
            $"Whenever {pair.First.Id} is met, so is {pair.Second.Id}, and the other way round.");

    private static bool IsMutual(PairProof pair, PairReport all) =>
        all.Proved.Any(other => other.Bond == Bond.Follows && other.First == pair.Second && other.Second == pair.First);

    private string Reasons(IEnumerable<Doubt> doubts) => string.Join("; ", doubts.Select(doubt => ProofWords.Of(doubt).In(language)));

    private string Count(int number, string one, string many, string oneEn, string manyEn) =>
        Phrases.Count(number, language, (one, many), (oneEn, manyEn));

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);

    private void Heading(string heading)
    {
        page.Blank();
        page.Line(heading);
    }
}
