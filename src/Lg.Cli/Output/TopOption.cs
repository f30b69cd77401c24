using System.CommandLine;
using System.Globalization;

namespace Lg.Cli.Output;

/// <summary><c>--top</c>: how many questions to show.</summary>
internal static class TopOption
{
    /// <summary>Returns the option.</summary>
    public static Option<string> Make(Session session, string description)
    {
        Option<string> top = new("--top") { Description = description, HelpName = "N" };
        top.Validators.Add(found =>
        {
            foreach (var token in found.Tokens.Where(token => Read(token.Value) is null))
                found.AddError(session.Say(
                    $"`{token.Value}` är inte ett antal; skriv ett heltal från 1",
                    $"`{token.Value}` is not a number of questions; write a whole number from 1"));
        });
        return top;
    }

    /// <summary>Returns the number; <c>null</c> when none is given.</summary>
    public static int? Read(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
