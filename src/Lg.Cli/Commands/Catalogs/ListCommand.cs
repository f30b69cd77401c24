using System.CommandLine;
using System.Globalization;
using Lg.Cli.Output;
using Lg.Rules;
using Lg.Workbench.Listing;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog list</c>: the requirements, and those of a kind.</summary>
internal static class ListCommand
{
    private static readonly string[] Formats = ["text", "json", "csv"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        var word = session.Say("ORD", "WORD");
        var id = session.Say("ID", "ID");
        var ruleset = Words("--ruleset", id, session, "bara krav i detta regelverk", "only requirements of this rule set");
        var area = Words("--area", id, session, "bara krav i detta område", "only requirements of this area");
        var severity = Words(
            "--severity",
            word,
            session,
            "bara krav av detta allvar: critical, major, minor eller advice",
            "only requirements of this severity: critical, major, minor or advice");
        var basis = Words(
            "--basis",
            word,
            session,
            "bara krav som vilar på detta: law, city, standard, practice eller inference",
            "only requirements that rest on this: law, city, standard, practice or inference");
        var kind = Words(
            "--kind",
            word,
            session,
            "bara krav av detta slag: state, reporting eller question",
            "only requirements of this kind: state, reporting or question");
        var confidence = Words(
            "--confidence",
            word,
            session,
            "bara krav med en källa av denna säkerhet: V, V2, S, H eller U",
            "only requirements with a source of this confidence: V, V2, S, H or U");
        var goal = Words("--goal", id, session, "bara krav som leder till detta mål", "only requirements that lead to this goal");
        Option<string> inForce = new("--in-force")
        {
            Description = session.Say("bara krav som gäller denna dag", "only requirements in force on this day"),
            HelpName = session.Say("DATUM", "DATE"),
            Validators = { day => CheckDate(day.Tokens.Select(token => token.Value), day.AddError, session) },
        };
        ResultOptions result = new(session, Formats);

        Command command = new("list", session.Say("Lista katalogens krav.", "List the requirements of the catalog."));
        input.AddTo(command);
        foreach (var option in (Option[])[ruleset, area, severity, basis, kind, confidence, goal, inForce])
            command.Options.Add(option);
        result.AddTo(command);
        HelpPage.AddExamples(
            command,
            "lg catalog list",
            "lg catalog list --severity critical --in-force 2026-07-01",
            "lg catalog list --confidence U --confidence V2 --format csv --output osakra.csv");
        command.SetAction(parsed =>
        {
            if (input.OpenOrShipped(parsed, out var exitCode) is not { } rulebook)
                return exitCode;

            RequirementFilter filter = new()
            {
                Rulesets = parsed.GetValue(ruleset) ?? [],
                Areas = parsed.GetValue(area) ?? [],
                Severities = parsed.GetValue(severity) ?? [],
                Bases = parsed.GetValue(basis) ?? [],
                Kinds = parsed.GetValue(kind) ?? [],
                Confidences = parsed.GetValue(confidence) ?? [],
                Goals = parsed.GetValue(goal) ?? [],
                InForce = parsed.GetValue(inForce) is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null,
            };
            if (filter.Unknown(rulebook).ToList() is { Count: > 0 } unknown)
            {
                session.Complain(unknown.Select(word => ToolProblems.Usage(word.Message.Sv, word.Message.En, word.Help.Sv, word.Help.En)));
                return ExitCode.BadInput;
            }

            return result.Deliver(parsed, Format(filter.Choose(rulebook), rulebook, result.FormatOf(parsed), session));
        });
        return command;
    }

    private static string Format(IReadOnlyList<RequirementInfo> chosen, Rulebook rulebook, string format, Session session) => format switch
    {
        "json" => RequirementTable.Json(chosen, rulebook.Requirements.Count),
        "csv" => RequirementTable.Csv(chosen, session.Language),
        _ => RequirementTable.Text(
            chosen,
            rulebook.Requirements.Count,
            [.. rulebook.Compiled.NotJudged.Select(requirement => requirement.Id)],
            session.Language),
    };

    private static Option<string[]> Words(string name, string value, Session session, string sv, string en) => new(name)
    {
        Description = session.Say(sv, en),
        HelpName = value,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static void CheckDate(IEnumerable<string> values, Action<string> complain, Session session)
    {
        foreach (var value in values.Where(
            value => !DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            complain(session.Say(
                $"`{value}` är inte en dag; skriv till exempel 2026-01-15", $"`{value}` is not a day; write for example 2026-01-15"));
    }
}
