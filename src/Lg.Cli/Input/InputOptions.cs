using System.CommandLine;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Cli.Input;

/// <summary>What every command that assesses takes: a review, last year's, a date and a catalog.</summary>
internal sealed class InputOptions
{
    private readonly Session session;
    private readonly Argument<string> file;
    private readonly Option<string> previous;
    private readonly Option<string> asOf;
    private readonly CatalogChoice catalog;

    public InputOptions(Session session)
    {
        this.session = session;
        file = new("file")
        {
            Description =
                session.Say("genomgången, i JSON eller YAML; `-` läser från stdin", "the review, in JSON or YAML; `-` reads from stdin"),
            HelpName = session.Say("FIL", "FILE"),

            // A missing file is our own message, in the language of the user.
            Arity = ArgumentArity.ZeroOrOne,
        };
        previous = new(
            "--previous")
        {
            Description = session.Say("förra årets genomgång, för jämförelse", "last year's review, to compare with"),
            HelpName = session.Say("FIL", "FILE"),
        };
        asOf = AsOfDate.MakeOption(session);
        catalog = new(session);
    }

    /// <summary>Adds the review as an argument, and the rest as options.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(file);
        AddOptionsTo(command);
    }

    /// <summary>Returns the file of the review; <c>null</c> when it is read from stdin.</summary>
    public string? FileOf(ParseResult parsed) => parsed.GetValue(file) is { } path and not ReviewFile.Standard ? path : null;

    /// <summary>Adds what a command takes whose review is not its argument.</summary>
    public void AddOptionsTo(Command command)
    {
        command.Options.Add(previous);
        command.Options.Add(asOf);
        catalog.AddTo(command);
    }

    /// <summary>Reads everything and assesses; complains about all that is wrong with all of it at once.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="exitCode">The exit code when there is no report.</param>
    /// <returns>The report, or <c>null</c>.</returns>
    public Report? Assess(ParseResult parsed, out int exitCode)
    {
        if (parsed.GetValue(file) is not { } path)
        {
            session.Complain([
                ToolProblems.Usage(
                    "ange vilken genomgång som ska läsas",
                    "name the review to read",
                    "till exempel `lg assess genomgang.yaml`, eller `-` för stdin",
                    "for example `lg assess review.yaml`, or `-` for stdin"),
            ]);
            exitCode = ExitCode.BadInput;
            return null;
        }

        return Read(parsed, path, out exitCode) is { } input
            ? input.Rulebook.Assess(input.Review, input.AsOf.Date, input.Previous, input.AsOf.Source)
            : null;
    }

    /// <summary>Reads a review and what belongs to it; complains about all that is wrong with all of it at once.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="path">The file of the review; <c>null</c> for an empty one, as of today when no date is given.</param>
    /// <param name="exitCode">The exit code when something is wrong.</param>
    /// <returns>The input, or <c>null</c>.</returns>
    public Input? Read(ParseResult parsed, string? path, out int exitCode)
    {
        var previousPath = parsed.GetValue(previous);
        if (path == ReviewFile.Standard && previousPath == ReviewFile.Standard)
        {
            session.Complain(
                [ToolProblems.Usage("bara en av genomgångarna kan läsas från stdin", "only one of the reviews can be read from stdin")]);
            exitCode = ExitCode.BadInput;
            return null;
        }

        // The words of the review are the catalog's; last year's may be those that it had then.
        var rules = catalog.Load(parsed);
        var review = path is null
            ? new(new Review(), [])
            : ReviewFile.Load(path, session.Terminal, rules.Found.Value?.Vocabulary, session.Cancellation);
        var lastYear =
            previousPath is null ? null : ReviewFile.Load(previousPath, session.Terminal, vocabulary: null, session.Cancellation);
        var isReadable = review.IsOk && lastYear is not { IsOk: false };

        session.Complain([.. review.Diagnostics, .. lastYear?.Diagnostics ?? [], .. rules.Found.Diagnostics]);
        if (!review.IsOk || !isReadable || rules.Found is not { Value: { } rulebook })
        {
            exitCode = ExitCode.Worst([isReadable ? ExitCode.Done : ExitCode.BadInput, rules.ExitCode]);
            return null;
        }

        session.Cancellation.ThrowIfCancellationRequested();
        exitCode = ExitCode.Done;
        return new(
            rulebook,
            review.Value,
            lastYear?.Value,
            AsOfDate.Choose(AsOfDate.Parse(parsed.GetValue(asOf)), path is null ? null : review.Value, session));
    }

    /// <summary>What was read.</summary>
    internal sealed record Input(Rulebook Rulebook, Review Review, Review? Previous, AsOf AsOf);
}
