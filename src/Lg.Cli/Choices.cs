using System.CommandLine;
using System.CommandLine.Parsing;

namespace Lg.Cli;

/// <summary>Options that may be one of a few words.</summary>
internal static class Choices
{
    /// <summary>Returns an option that may be one of some words.</summary>
    public static Option<string> Option(string name, string[] words, Session session, string description) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', words),
        Validators = { result => Check(result, words, session) },
    };

    /// <summary>Complains of words that are none of some.</summary>
    public static void Check(SymbolResult result, string[] words, Session session)
    {
        foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
        {
            var name = result is OptionResult option ? option.Option.Name : "";
            result.AddError(session.Say(
                $"`{token.Value}` får inte stå efter `{name}`; välj {string.Join(", ", words)}",
                $"`{token.Value}` is not permitted after `{name}`; choose {string.Join(", ", words)}"));
        }
    }
}
