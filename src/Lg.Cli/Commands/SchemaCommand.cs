using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Model.Schemas;

namespace Lg.Cli.Commands;

/// <summary><c>lg schema</c>: the published formats, for editors and other programs.</summary>
internal static class SchemaCommand
{
    public static Command Make(Session session)
    {
        Argument<string> name = new("name")
        {
            Description =
                session.Say("review (det som läses) eller report (det som skrivs)", "review (what is read) or report (what is written)"),
            HelpName = "review|report",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = ResultOptions.OutputOption(session);
        CatalogChoice catalog = new(session);

        Command command = new("schema", session.Say("Visa ett format som JSON Schema.", "Show a format as JSON Schema."));
        command.Arguments.Add(name);
        command.Options.Add(output);
        catalog.AddTo(command);
        HelpPage.AddExamples(command, "lg schema review --output review.schema.json", "lg schema report");
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is "report")
                return session.Deliver(ReportSchema.Write(), parsed.GetValue(output));
            // The topics, areas and requirements that a review can name are the catalog's.
            if (parsed.GetValue(name) is "review")
                return catalog.Use(parsed, rulebook => session.Deliver(ReviewSchema.Write(rulebook.Vocabulary), parsed.GetValue(output)));

            session.Complain([
                ToolProblems.Usage(
                    "ange vilket format: review eller report",
                    "name the format: review or report",
                    "till exempel `lg schema review`",
                    "for example `lg schema review`"),
            ]);
            return ExitCode.BadInput;
        });
        return command;
    }
}
