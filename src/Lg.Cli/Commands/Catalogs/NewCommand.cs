using System.CommandLine;
using Lg.Cli.Output;
using Lg.Model.Diagnostics;
using Lg.Workbench;
using Lg.Workbench.Drafting;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog new</c>: writes a requirement with its cases.</summary>
internal static class NewCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        var answers = AnswerTable.All.Select(answer => OptionOf(answer, session)).ToList();
        Option<bool> gallery = new(
            "--gallery")
        {
            Description =
                    session.Say("visa mönstren, med exempel, och gör inget annat", "show the patterns, with examples, and do nothing else"),
        };
        Option<bool> dryRun = new(
            "--dry-run")
        {
            Description = session.Say("visa vad som skulle skrivas, men skriv inget", "show what would be written, but write nothing"),
        };
        ResultOptions result = new(session, Formats);

        Command command = new(
            "new",
            session.Say(
                "Skriv ett nytt krav med sina fall. Det som inte anges frågas det efter.",
                "Write a new requirement with its cases. What is not given is asked for."));
        input.AddTo(command);
        answers.ForEach(command.Options.Add);
        command.Options.Add(gallery);
        command.Options.Add(dryRun);
        result.AddTo(command);
        HelpPage.AddExamples(
            command, "lg catalog new", "lg catalog new --gallery", "lg catalog new --catalog min-katalog --pattern ja-svar --dry-run");
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(gallery))
                return result.Deliver(parsed, ProposalText.WriteGallery(session.Language));
            if (input.FolderOf(parsed) is null)
                return ExitCode.BadInput;
            if (input.Open(parsed, out var exitCode) is not { } opened)
                return exitCode;

            var given = answers.Where(option => parsed.GetValue(option) is not null)
                .ToDictionary(option => option.Name[2..], option => parsed.GetValue(option)!);
            Delivery delivery = new(session, result.FormatOf(parsed) == "json", result.FileOf(parsed), parsed.GetValue(dryRun));
            return Draft(opened, given, delivery);
        });
        return command;
    }

    private static Option<string> OptionOf(Answer answer, Session session) =>
        new($"--{answer.Name}") { Description = answer.Prompt.In(session.Language), HelpName = answer.HelpName.In(session.Language) };

    private static int Draft(OpenedCatalog opened, Dictionary<string, string> given, Delivery delivery)
    {
        var session = delivery.Session;
        using var questioner = session.Terminal.CanAsk ? new Questioner(session) : null;
        var (sheet, problems) = Interview.Run(opened, given, null);
        if (problems.Count > 0 && problems.All(problem => problem.Message is null) && questioner is not null)
            (sheet, problems) = Interview.Run(opened, given, questioner.Ask);
        else
            delivery = delivery with { Asks = false };

        if (problems.Count == 0)
            return Deliver(Make(opened, sheet, session), opened.Folder, delivery, questioner);

        session.Complain([.. NobodyToAsk(problems, questioner), .. problems.Select(problem => Told(problem, sheet, session))]);
        return ExitCode.BadInput;
    }

    private static Proposal Make(OpenedCatalog opened, Sheet sheet, Session session)
    {
        using Progress progress = new(session, session.Say("prövar kravet", "trying the requirement"), 2);
        progress.Step();
        var proposal = new Proposer(opened, Directory.Exists(Path.Combine(opened.Folder, "schema"))).Make(sheet);
        progress.Step();
        return proposal;
    }

    private static int Deliver(Proposal proposal, string folder, Delivery delivery, Questioner? questioner)
    {
        var session = delivery.Session;
        session.Complain(proposal.Diagnostics);
        if (!proposal.IsGood)
        {
            session.Complain([
                ToolProblems.Usage(
                    "kravet skrivs inte, för det skulle inte bli som mönstret menar",
                    "the requirement is not written, because it would not be what the pattern means"),
            ]);
            return Worst(
                delivery.Write(proposal, folder, isWritten: false),
                proposal.Diagnostics.Count > 0 ? ExitCode.FaultyRules : ExitCode.Failed);
        }

        if (delivery.Asks && questioner is not null && !delivery.IsDryRun)
        {
            session.Terminal.Error.Write(ProposalText.Write(proposal, folder, false, session.Language));
            if (!questioner.Confirms(session.Say("Skriva detta?", "Write this?")))
                return ExitCode.Done;
        }

        if (delivery.IsDryRun)
            return delivery.Write(proposal, folder, isWritten: false);
        if (FileSet.Write(
            folder, [.. proposal.Edits.Select(edit => (edit.Path, edit.Before, edit.After))], session.Cancellation) is not { } problem)
            return delivery.Write(proposal, folder, isWritten: true);

        session.Complain([problem]);
        return ExitCode.BadInput;
    }

    private static int Worst(int a, int b) => ExitCode.Worst([a, b]);

    // Questions whose answers lie in a pipe would be answered in an order that nobody sees.
    private static IEnumerable<Diagnostic> NobodyToAsk(
        IReadOnlyList<AnswerProblem> problems, Questioner? questioner) => questioner is not null
        || problems.Any(problem => problem.Message is not null)
        ? []
        :
    [
        ToolProblems.Usage(
            "det går inte att fråga, för indata eller frågorna går inte till ett tangentbord och en skärm; svar läses inte från ett rör eller en fil",
            "nobody can be asked, for the input or the questions do not go to a keyboard and a screen; answers are not read from a pipe or a file",
            "kör kommandot direkt i terminalen, eller ange det som saknas nedan med sina flaggor",
            "run the command directly in the terminal, or give what is missing below by its options"),
    ];

    private static Diagnostic Told(AnswerProblem problem, Sheet sheet, Session session)
    {
        var (answer, name) = (problem.Answer, $"--{problem.Answer.Name}");
        if (problem.Message is { } message)
            return ToolProblems.Usage($"`{name}`: {message.Sv}", $"`{name}`: {message.En}");

        var offers = answer.Offers(sheet);
        var choices = string.Join(", ", offers.Select(offer => $"`{offer.Word}` ({offer.Meaning.In(session.Language)})"));
        return ToolProblems.Usage(
            $"`{name} {answer.HelpName.Sv}` saknas: {answer.Prompt.Sv}", $"`{name} {answer.HelpName.En}` is missing: {answer.Prompt.En}",
            offers.Count == 0 ? null : $"välj bland {choices}", offers.Count == 0 ? null : $"choose among {choices}");
    }

    /// <summary>How the result leaves the command.</summary>
    private sealed record Delivery(Session Session, bool IsJson, string? Output, bool IsDryRun)
    {
        public bool Asks { get; init; } = true;

        public int Write(Proposal proposal, string folder, bool isWritten) => Session.Deliver(
            IsJson ? ProposalJson.Write(proposal, isWritten) : ProposalText.Write(proposal, folder, isWritten, Session.Language), Output);
    }
}
