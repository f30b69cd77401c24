using System.CommandLine;
using System.Text;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Rules.Presentation;

namespace Lg.Cli.Output;

/// <summary>The forms that a report is written in, and how much of it each has.</summary>
internal sealed class ReportForms
{
    private const string Swedish = "sv";

    private static readonly string[] WithDetail = ["text", "markdown", "html"];

    private readonly Session session;
    private readonly Option<string> detail;
    private readonly Option<string> culture;

    public ReportForms(Session session)
    {
        this.session = session;
        detail = Choices.Option("--detail", ["brief", "full"], session, session.Say(
            "hur mycket text, markdown och html säger: brief (förvalt) är det man beslutar utifrån, full är allt, krav för krav",
            "how much text, markdown and html say: brief (default) is what one decides from, full is everything, requirement by requirement"));
        culture = Choices.Option("--culture", [Swedish, "invariant"], session, session.Say(
            "hur csv skrivs: sv för svenskt Excel (semikolon och decimalkomma), invariant (förvalt) för program",
            "how csv is written: sv for Swedish Excel (semicolons and decimal commas), invariant (default) for programs"));
    }

    /// <summary>Gets what <c>--help</c> adds about the form.</summary>
    public static LocalizedText Note { get; } = new(
        "; utan flaggan bestämmer ändelsen på --output (.txt, .json, .md, .html, .csv, .sarif)",
        "; without it the ending of --output decides (.txt, .json, .md, .html, .csv, .sarif)");

    /// <summary>Returns the form that the name of a file stands for; <c>null</c> when it says nothing.</summary>
    public static string? ByName(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".TXT" => "text",
        ".JSON" => "json",
        ".MD" or ".MARKDOWN" => "markdown",
        ".HTML" or ".HTM" => "html",
        ".CSV" => "csv",
        ".SARIF" => "sarif",
        _ => null,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(detail);
        command.Options.Add(culture);
    }

    /// <summary>Returns whether what is asked for fits the form; complains when it does not.</summary>
    public bool Fit(ParseResult parsed, string format)
    {
        if (parsed.GetValue(detail) is not null && !WithDetail.Contains(format))
            return Refuse("--detail", format, "det hör till text, markdown och html", "it belongs to text, markdown and html");
        return parsed.GetValue(culture) is null || format == "csv" || Refuse("--culture", format, "det hör till csv", "it belongs to csv");
    }

    /// <summary>Returns a report in a form.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The form.</param>
    /// <param name="json">What JSON shows.</param>
    /// <param name="file">The file of the review; <c>null</c> when it is none.</param>
    /// <param name="parsed">The arguments.</param>
    public string Write(Report report, string format, ReportJsonOptions json, string? file, ParseResult parsed) => format switch
    {
        "json" => Encoding.UTF8.GetString(ReportJson.Write(report, json)),
        "markdown" => MarkdownReport.Write(report, session.Language, DetailOf(parsed)),
        "html" => HtmlReport.Write(report, session.Language, DetailOf(parsed)),
        "csv" => CsvReport.WriteFindings(report, session.Language, parsed.GetValue(culture) == Swedish ? CsvCulture.Swedish
            : CsvCulture.Invariant),
        "sarif" => SarifReport.Write(report, session.Language, file is null ? null : RepositoryPath.Of(file)),
        _ => TextReport.Write(report, session.Language, DetailOf(parsed), session.Terminal.Columns),
    };

    private ReportDetail DetailOf(ParseResult parsed) => parsed.GetValue(detail) == "full" ? ReportDetail.Full : ReportDetail.Brief;

    private bool Refuse(string option, string format, string sv, string en)
    {
        session.Complain([
            ToolProblems.Usage(
                $"`{option}` kan inte användas med formen {format}", $"`{option}` cannot be used with the form {format}", sv, en),
        ]);
        return false;
    }
}
