using System.CommandLine;
using System.CommandLine.Parsing;
using Lg.Model;
using Lg.Model.Views;

namespace Lg.Cli.Output;

/// <summary>What <c>lg assess --format json</c> shows: <c>--include</c>, <c>--top</c> and <c>--both-languages</c>.</summary>
internal sealed class ReportJsonChoice
{
    private readonly Session session;
    private readonly Option<string[]> include;
    private readonly Option<string> top;
    private readonly Option<bool> bothLanguages;

    public ReportJsonChoice(Session session)
    {
        this.session = session;
        include = new("--include")
        {
            Description = session.Say(
                $"visa mer i JSON, med komma emellan: {All}",
                $"show more in JSON, separated by commas: {All}"),
            HelpName = session.Say("DEL,…", "PART,…"),
            Validators = { CheckWords },
        };
        top = TopOption.Make(session, session.Say(
            "visa så många frågor i JSON (förvalt 10; alla med `--include questions`)",
            "show so many questions in JSON (default 10; all with `--include questions`)"));
        bothLanguages = new("--both-languages")
        {
            Description = session.Say(
                "skriv texterna i JSON på både svenska och engelska", "write the texts in JSON in both Swedish and English"),
        };
    }

    /// <summary>Adds the options to a command, which refuses them for other forms.</summary>
    public void AddTo(Command command, Func<SymbolResult, bool> isJson)
    {
        foreach (var option in new Option[] { include, top, bothLanguages })
        {
            option.Validators.Add(result =>
            {
                if (!result.Implicit && !isJson(result))
                    result.AddError(session.Say(
                        $"`{option.Name}` gäller JSON; lägg till `--format json`",
                        $"`{option.Name}` belongs to JSON; add `--format json`"));
            });
            command.Options.Add(option);
        }
    }

    /// <summary>Returns what is asked for.</summary>
    public ReportJsonOptions Of(ParseResult parsed, bool indented) => new()
    {
        Include = [.. WordsOf(parsed.GetValue(include) ?? []).Select(Parse).Distinct()],
        Languages = parsed.GetValue(bothLanguages) ? TextLanguages.Both
            : session.Language == Language.English ? TextLanguages.English
            : TextLanguages.Swedish,
        Top = TopOption.Read(parsed.GetValue(top)),
        Indented = indented,
    };

    private void CheckWords(OptionResult result)
    {
        foreach (var word in WordsOf(result.Tokens.Select(token => token.Value)).Where(word => !ReportIncludes.TryParse(word, out _)))
        {
            result.AddError(ReportIncludes.Nearest(word) is { } nearest
                ? session.Say(
                    $"`{word}` får inte stå efter `--include`; menade du `{nearest}`?",
                    $"`{word}` is not permitted after `--include`; did you mean `{nearest}`?")
                : session.Say(
                    $"`{word}` får inte stå efter `--include`; välj {All}", $"`{word}` is not permitted after `--include`; choose {All}"));
        }
    }

    private static string All => string.Join(", ", ReportIncludes.Words);

    private static ReportInclude Parse(string word) => ReportIncludes.TryParse(word, out var asked) ? asked : default;

    private static IEnumerable<string> WordsOf(IEnumerable<string> values) => values.SelectMany(value => value.Split(','));
}
