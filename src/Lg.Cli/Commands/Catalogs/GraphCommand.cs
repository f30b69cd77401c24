using System.CommandLine;
using Lg.Cli.Output;
using Lg.Rules;
using Lg.Workbench.Graphs;
using NRules.RuleModel;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog graph</c>: the rules as a network to look at.</summary>
internal static class GraphCommand
{
    private static readonly string[] Formats = ["mermaid", "dot", "dgml"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        RequirementChoice choice = new(session);
        ResultOptions result = new(session, Formats, new(", eller det som filens namn säger", ", or what the name of the file says"));

        Command command = new("graph", session.Say(
            "Rita reglerna som ett nät: vad de läser, vilka slutsatser de drar och vilka mål de kan leda till.",
            "Draw the rules as a network: what each matches, what it concludes and which goal it can lead to."));
        choice.AddTo(command);
        input.AddTo(command);
        result.AddTo(command);
        HelpPage.AddExamples(
            command, "lg catalog graph RL-LA-02", "lg catalog graph RL-BEH CSL --output regler.dot", "lg catalog graph --format dgml");
        command.SetAction(parsed =>
        {
            if (input.OpenOrShipped(parsed, out var exitCode) is not { } rulebook)
                return exitCode;
            if (!choice.Fits(parsed, rulebook))
                return ExitCode.BadInput;

            var sets = ChosenRules.Of(rulebook, id => choice.Includes(parsed, id));
            return result.Deliver(parsed, Write(rulebook, sets, result.FormatOf(parsed, ByName), session));
        });
        return command;
    }

    private static string Write(Rulebook rulebook, IReadOnlyList<IRuleSet> sets, string format, Session session) => format switch
    {
        "dgml" => DgmlText.Write(sets),
        "dot" => DotText.Write(Graph(rulebook, sets, session)),
        _ => MermaidText.Write(Graph(rulebook, sets, session)),
    };

    private static RuleGraph Graph(Rulebook rulebook, IReadOnlyList<IRuleSet> sets, Session session) =>
        new RuleGraphMaker(rulebook.Catalog, session.Language).Make(sets);

    private static string? ByName(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".DGML" => "dgml",
        ".DOT" or ".GV" => "dot",
        _ => null,
    };
}
