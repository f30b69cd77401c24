using System.CommandLine;
using Lg.Cli.Output;
using Lg.Model;
using Lg.Rules;
using Lg.Rules.Documents;
using Lg.Workbench.Impact;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog impact</c>: what a change of the catalog does to reviews that are kept.</summary>
internal static class ImpactCommand
{
    private static readonly string[] Formats = ["text", "markdown", "json"];

    public static Command Make(Session session)
    {
        TwoCatalogs catalogs = new(session);
        ReviewFolder reviews = new(session);
        Option<bool> failOnChange = new(
            "--fail-on-change")
        {
            Description = session.Say("avsluta med 1 när något utfall ändras", "exit with 1 when a verdict changes"),
        };
        ResultOptions result = new(session, Formats);

        Command command = new(
            "impact",
            session.Say(
                "Visa vad en ändring av katalogen gör med sparade genomgångar.",
                "Show what a change of the catalog does to stored reviews."));
        catalogs.AddTo(command);
        reviews.AddTo(command);
        command.Options.Add(failOnChange);
        result.AddTo(command);
        HelpPage.AddExamples(
            command,
            "lg catalog impact shipped rules-catalog genomgangar",
            "lg catalog impact gammal ny genomgangar --fail-on-change --format markdown");
        command.SetAction(parsed =>
        {
            var stored = reviews.Read(parsed, out var ofReviews);
            if (catalogs.Load(parsed, out var ofCatalogs) is not var (before, after) || stored.Count == 0)
                return ExitCode.Worst([ofReviews, ofCatalogs]);

            var report = Find(before, after, stored, session);
            var delivered = result.Deliver(parsed, Write(report, result.FormatOf(parsed), session.Language));
            return ExitCode.Worst(
                [delivered, ofReviews, parsed.GetValue(failOnChange) && report.ChangesVerdicts ? ExitCode.Failed : ExitCode.Done]);
        });
        return command;
    }

    private static ImpactReport Find(Rulebook before, Rulebook after, IReadOnlyList<StoredReview> reviews, Session session)
    {
        using Progress progress = new(session, session.Say("bedömer genomgångar", "assessing reviews"), reviews.Count);
        return new ImpactFinder(before, after).Find(reviews, progress.Step, session.Cancellation);
    }

    private static string Write(ImpactReport report, string format, Language language) => format switch
    {
        "json" => ImpactJson.Write(report),
        "markdown" => MarkdownWriter.Write(new ImpactDocument(language).Of(report)),
        _ => PlainTextWriter.Write(new ImpactDocument(language).Of(report)),
    };
}
