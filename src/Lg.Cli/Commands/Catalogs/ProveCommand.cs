using System.CommandLine;
using Lg.Cli.Output;
using Lg.Rules.Compilation;
using Lg.Workbench;
using Lg.Workbench.Proofs;
using Lg.Workbench.Proofs.Restating;
using Lg.Workbench.Proofs.Vagueness;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog prove</c>: what each requirement can come to, and how requirements stand to each other.</summary>
internal static class ProveCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        RequirementChoice choice = new(session, new(", med exempel för varje utfall", ", with an example of each verdict"));
        Option<bool> witness = new(
            "--witness")
        {
            Description =
                    session.Say("visa exempel för varje utfall av varje krav", "show an example of each verdict of each requirement"),
        };
        Option<bool> noPairs = new(
            "--no-pairs")
        {
            Description = session.Say("jämför inte kraven med varandra", "do not hold the requirements against each other"),
        };
        Option<bool> vague = new("--vague")
        {
            Description = session.Say(
                "visa i stället vilka vaga uppgifter som räcker för varje utfall; avsluta med 1 när någon vänder ett utfall",
                "show instead which vague statements are enough for each verdict; exit with 1 when one reverses a verdict"),
        };
        Option<bool> fail = new("--fail-on-unreachable")
        {
            Description = session.Say(
                "avsluta med 1 när ett krav aldrig kan uppfyllas eller aldrig kan brista",
                "exit with 1 when a requirement can never be met, or never fail to be"),
        };
        ResultOptions result = new(session, Formats);

        Command command = new("prove", session.Say(
            "Bevisa vilka utfall varje krav kan få, och vilka krav som följer av eller utesluter varandra.",
            "Prove which verdicts each requirement can come to, and which requirements follow from or exclude each other."));
        choice.AddTo(command);
        input.AddTo(command);
        foreach (var option in (Option[])[witness, noPairs, vague, fail])
            command.Options.Add(option);
        result.AddTo(command);
        HelpPage.AddExamples(
            command,
            "lg catalog prove",
            "lg catalog prove RL-BEH-01",
            "lg catalog prove RL-KL --vague",
            "lg catalog prove --format json --output bevis.json");
        command.SetAction(parsed =>
        {
            if (input.Open(parsed, out var exitCode) is not { } opened)
                return exitCode;

            if (!choice.Fits(parsed, opened))
                return ExitCode.BadInput;

            if (parsed.GetValue(vague))
            {
                var proofs = ProveVague(opened, choice.Of(parsed, opened), session);
                var told = result.FormatOf(parsed) == "json" ? VagueJson.Write(proofs) : VagueText.Write(proofs, session.Language);
                return result.Deliver(parsed, told, proofs.Any(proof => proof.Flipped.Any()) ? ExitCode.Failed : ExitCode.Done);
            }

            var report = Prove(opened, choice.Of(parsed, opened), !parsed.GetValue(noPairs), session);
            var written = result.FormatOf(parsed) == "json"
                ? ProofJson.Write(report)
                : ProofText.Write(report, session.Language, choice.NamesSome(parsed) || parsed.GetValue(witness));
            return result.Deliver(
                parsed, written, parsed.GetValue(fail) && report.Requirements.Any(proof => proof.IsIdle) ? ExitCode.Failed : ExitCode.Done);
        });
        return command;
    }

    private static ProofReport Prove(OpenedCatalog opened, IReadOnlyList<CompiledRequirement> chosen, bool withPairs, Session session)
    {
        Prover prover = new(opened.Rulebook!.Compiled);
        using Progress progress = new(session, session.Say("prövar krav", "proving requirements"), chosen.Count);
        var proofs = prover.Prove(chosen, progress.Step);
        return new(
            proofs, withPairs && chosen.Count > 1 ? Pairs(new(prover, proofs), session) : null, CaseComparison.Of(proofs, opened.Cases))
        {
            Restatements = new RestatementProver(prover).Prove(chosen),
        };
    }

    private static IReadOnlyList<VagueProof> ProveVague(OpenedCatalog opened, IReadOnlyList<CompiledRequirement> chosen, Session session)
    {
        Prover prover = new(opened.Rulebook!.Compiled);
        using Progress progress = new(session, session.Say("prövar krav", "proving requirements"), 2 * chosen.Count);
        return new VaguenessProver(prover.Catalog, opened.Cases).Prove(prover.Prove(chosen, progress.Step), progress.Step);
    }

    private static PairReport Pairs(PairProver prover, Session session)
    {
        var candidates = prover.Candidates();
        using Progress progress = new(session, session.Say("prövar par", "proving pairs"), candidates.Count);
        return prover.Prove(candidates, progress.Step);
    }
}
