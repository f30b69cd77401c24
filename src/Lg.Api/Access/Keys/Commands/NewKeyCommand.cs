using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lg.Faces;
using Lg.Model;

namespace Lg.Api.Access.Keys.Commands;

/// <summary><c>keys new</c>: makes a key and shows it, this once.</summary>
internal static class NewKeyCommand
{
    private const int LongestYears = 2;

    public static Command Make(Desk desk)
    {
        Option<string> name = new("--name") { Description = "what the key is for; stands in no log", Required = true };
        Option<string[]> scopes =
            new("--scope") { Description = "what its holder may do", Required = true, AllowMultipleArgumentsPerToken = true };
        scopes.AcceptOnlyFromAmong([.. Scopes.All]);
        Option<DateOnly> expires = new("--expires")
        {
            Description = $"the first day when it is no longer valid, such as 2027-11-21; at most {LongestYears} years ahead",
            HelpName = "DAY",
            Required = true,
            CustomParser = result => ReadDay(result, desk),
        };

        Command command = new("new", "Makes a key and shows it, this once.") { name, scopes, expires };
        command.SetAction(parsed =>
        {
            var end = parsed.GetValue(expires);
            Make(desk, parsed.GetValue(desk.File)!, parsed.GetValue(name)!, parsed.GetValue(scopes)!, end);
            desk.Messages.WriteLine(Note(end, desk.Today).In(desk.LanguageOf(parsed)));
            return Desk.Done;
        });
        return command;
    }

    private static void Make(Desk desk, string path, string name, IEnumerable<string> scopes, DateOnly expires)
    {
        var key = ApiKey.New();
        KeyRecord record = new()
        {
            Id = key.Id,
            Name = name,
            Hash = Convert.ToHexStringLower(key.Hash()),
            Scopes = [.. scopes.Distinct()],
            Created = desk.Clock.GetUtcNow(),
            Expires = new DateTimeOffset(expires, TimeOnly.MinValue, TimeSpan.Zero),
        };

        KeyFile.Change(path, file => new([.. file.Keys, record]));
        desk.Output.WriteLine(key.Text);
    }

    private static LocalizedText Note(DateOnly expires, DateOnly today)
    {
        var day = expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(
            "Nyckeln visas bara nu: filen har dess hash. Ge den till innehavaren på ett säkert sätt. "
                + $"Den upphör {day}, {HumanWords.Relative(expires, today, Language.Swedish)}.",
            "The key is shown only now: the file holds its hash. Give it to its holder in a safe way. "
                + $"It expires {day}, {HumanWords.Relative(expires, today, Language.English)}.");
    }

    private static DateOnly ReadDay(ArgumentResult result, Desk desk)
    {
        var today = desk.Today;
        if (result.Tokens is [{ Value: var text }]
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day > today && day <= today.AddYears(LongestYears))
            return day;

        result.AddError($"--expires is a day after today, such as 2027-11-21, at most {LongestYears} years ahead");
        return default;
    }
}
