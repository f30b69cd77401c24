using System.CommandLine;
using Lg.Cli.Input;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Catalogs;
using Lg.Workbench.Impact;

namespace Lg.Cli.Commands.Catalogs;

/// <summary>The reviews that a command tries a catalog on: files, and folders of them.</summary>
internal sealed class ReviewFolder
{
    private static readonly string[] Endings = [".json", ".yaml", ".yml"];

    // Beside a review can stand where its values come from; that is no review.
    private const string Provenance = ".provenance.json";

    private readonly Session session;
    private readonly Argument<string[]> paths;
    private readonly Option<string> asOf;

    public ReviewFolder(Session session)
    {
        this.session = session;
        paths = new("reviews")
        {
            Description = session.Say("genomgångar, eller mappar med genomgångar", "reviews, or folders of reviews"),
            HelpName = session.Say("GENOMGÅNGAR…", "REVIEWS…"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        asOf = AsOfDate.MakeOption(session);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        command.Options.Add(asOf);
    }

    /// <summary>Reads the reviews and complains about those that cannot be read; the others are returned.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="exitCode">2 when a review cannot be read or there is none.</param>
    public IReadOnlyList<StoredReview> Read(ParseResult parsed, out int exitCode)
    {
        exitCode = ExitCode.Done;
        List<StoredReview> read = [];
        foreach (var file in (parsed.GetValue(paths) ?? []).SelectMany(FilesIn))
        {
            var (review, diagnostics) = Load(file, parsed);
            session.Complain(diagnostics);
            if (review is null)
                exitCode = ExitCode.BadInput;
            else
                read.Add(new(file, review, AsOfDate.Choose(AsOfDate.Parse(parsed.GetValue(asOf)), review, session), null));
        }

        if (read.Count > 0 || exitCode != ExitCode.Done)
            return read;

        session.Complain([
            ToolProblems.Usage(
                "ange genomgångar att pröva på",
                "name reviews to try on",
                "till exempel en mapp med `.json` och `.yaml`",
                "for example a folder of `.json` and `.yaml`"),
        ]);
        exitCode = ExitCode.BadInput;
        return read;
    }

    // What was written for another catalog may use words that these do not have; the reports observe them.
    // A pipe that the user names is read; one that lies in a folder would be waited for without end.
    private Checked<Review> Load(string file, ParseResult parsed) => (parsed.GetValue(paths) ?? []).Contains(file) || RegularFile.Is(file)
        ? ReviewFile.Load(file, session.Terminal, vocabulary: null, session.Cancellation)
        : new(null, [ToolProblems.NotRegular(file)]);

    // A pattern such as `samples/*.json` names what is no review too.
    private static IEnumerable<string> FilesIn(string path)
    {
        IEnumerable<string> files = Directory.Exists(path)
            ? FolderWalk.Of(path, withHidden: true).Files
                .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
            : [path];
        return files.Where(file => !file.EndsWith(Provenance, StringComparison.OrdinalIgnoreCase));
    }
}
