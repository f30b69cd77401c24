using System.CommandLine;
using Lg.Cli.Output;
using Lg.Rules.Compilation;
using Lg.Workbench;
using Lg.Workbench.Proofs;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog prove</c>: what each requirement can come to, and how requirements stand to each other.</summary>
internal static class ProveCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        Argument<string[]> ids = new("ids")
        {
            Description = session.Say("kravens nummer, eller deras början (`RL-BEH`), med exempel för varje utfall; annars alla", "the ids of requirements, or how they begin (`RL-BEH`), with an example of each verdict; otherwise all"),
            HelpName = session.Say("[KRAV…]", "[ID…]"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> witness = new("--witness") { Description = session.Say("visa exempel för varje utfall av varje krav", "show an example of each verdict of each requirement") };
        Option<bool> noPairs = new("--no-pairs") { Description = session.Say("jämför inte kraven med varandra", "do not hold the requirements against each other") };
        Option<bool> fail = new("--fail-on-unreachable")
        {
            Description = session.Say("avsluta med 1 när ett krav aldrig kan uppfyllas eller aldrig kan brista", "exit with 1 when a requirement can never be met, or never fail to be"),
        };
        var format = AssessCommand.ChoiceOption("--format", Formats, session, "form: text (förvalt) eller json", "form: text (default) or json");
        var output = AssessCommand.OutputOption(session);

        Command command = new("prove", session.Say(
            "Bevisa vilka utfall varje krav kan få, och vilka krav som följer av eller utesluter varandra.",
            "Prove which verdicts each requirement can come to, and which requirements follow from or exclude each other."));
        command.Arguments.Add(ids);
        input.AddTo(command);
        foreach (var option in (Option[])[witness, noPairs, fail, format, output])
            command.Options.Add(option);
        HelpPage.AddExamples(command, "lg catalog prove", "lg catalog prove RL-BEH-01", "lg catalog prove --format json --output bevis.json");
        command.SetAction(parsed =>
        {
            if (input.Open(parsed, out var exitCode) is not { } opened)
                return exitCode;

            var wanted = parsed.GetValue(ids) ?? [];
            var chosen = Chosen(opened, wanted);
            if (chosen.Count == 0)
            {
                session.Complain([ToolProblems.Usage("katalogen har inget sådant krav", "the catalog has no such requirement", "ange ett kravs nummer eller hur det börjar", "name the id of a requirement, or how it begins")]);
                return ExitCode.BadInput;
            }

            var report = Prove(opened, chosen, !parsed.GetValue(noPairs), session);
            var written = parsed.GetValue(format) == "json" ? ProofJson.Write(report) : ProofText.Write(report, session.Language, wanted.Length > 0 || parsed.GetValue(witness));
            var delivered = session.Deliver(written, parsed.GetValue(output));
            return delivered != ExitCode.Done ? delivered : parsed.GetValue(fail) && report.Requirements.Any(proof => proof.IsIdle) ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<CompiledRequirement> Chosen(OpenedCatalog opened, string[] ids) =>
        [.. opened.Rulebook!.Compiled.Requirements.Where(requirement => ids.Length == 0 || ids.Any(id => requirement.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)))];

    private static ProofReport Prove(OpenedCatalog opened, IReadOnlyList<CompiledRequirement> chosen, bool withPairs, Session session)
    {
        Prover prover = new(opened.Rulebook!.Compiled);
        using Progress progress = new(session, session.Say("prövar krav", "proving requirements"), chosen.Count);
        var proofs = prover.Prove(chosen, progress.Step);
        return new(proofs, withPairs && chosen.Count > 1 ? Pairs(new(prover, proofs), session) : null, CaseComparison.Of(proofs, opened.Cases));
    }

    private static PairReport Pairs(PairProver prover, Session session)
    {
        var candidates = prover.Candidates();
        using Progress progress = new(session, session.Say("prövar par", "proving pairs"), candidates.Count);
        return prover.Prove(candidates, progress.Step);
    }
}
