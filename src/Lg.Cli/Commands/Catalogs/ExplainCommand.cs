using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Model.Diagnostics;
using Lg.Workbench;
using Lg.Workbench.Pages;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog explain</c>: all that there is to tell of a requirement.</summary>
internal static class ExplainCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        Argument<string> id = new("id")
        {
            Description = session.Say("kravets nummer, till exempel `RL-LA-02`", "the id of the requirement, for example `RL-LA-02`"),
            HelpName = session.Say("KRAV", "ID"),
        };
        ResultOptions result = new(session, Formats);

        Command command = new(
            "explain",
            session.Say(
                "Förklara ett krav: varför, vem, när, hur det bedöms, exempel, källa.",
                "Explain a requirement: why, who, when, how it is judged, examples, source."));
        command.Arguments.Add(id);
        input.AddTo(command);
        result.AddTo(command);
        HelpPage.AddExamples(command, "lg catalog explain RL-LA-02", "lg catalog explain RL-LA-02 --lang en --format markdown");
        command.SetAction(parsed =>
        {
            if (Open(input, parsed, out var exitCode) is not { } lookup)
                return exitCode;
            if (lookup.Find(parsed.GetValue(id)!) is { } page)
                return result.Deliver(parsed, Format(lookup, page, result.FormatOf(parsed), session));

            session.Complain([Unknown(parsed.GetValue(id)!, lookup)]);
            return ExitCode.BadInput;
        });
        return command;
    }

    // Whoever is not in the repository has the catalog inside the tool.
    private static RequirementLookup? Open(CatalogInput input, ParseResult parsed, out int exitCode)
    {
        exitCode = ExitCode.Done;
        var opened = input.IsShipped(parsed) ? OpenedCatalog.Shipped(ShippedCatalog.Name) : input.Open(parsed, out exitCode);
        return opened is { Rulebook: { } rulebook } ? new(rulebook, opened.Cases) : null;
    }

    private static string Format(RequirementLookup lookup, RequirementPage page, string format, Session session) => format switch
    {
        "json" => PageJson.Write(page),
        "markdown" => lookup.Markdown(page, session.Language),
        _ => lookup.Text(page, session.Language),
    };

    private static Diagnostic Unknown(string id, RequirementLookup lookup) => lookup.Meant(id) is { } meant
        ? ToolProblems.Usage(
            $"katalogen har inget krav `{id}`",
            $"the catalog has no requirement `{id}`",
            $"menade du `{meant}`?",
            $"did you mean `{meant}`?")
        : ToolProblems.Usage($"katalogen har inget krav `{id}`", $"the catalog has no requirement `{id}`");
}
