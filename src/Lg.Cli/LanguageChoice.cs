using System.CommandLine;
using Lg.Model;

namespace Lg.Cli;

/// <summary>Which language the user reads: <c>--lang</c>, else <c>LG_LANG</c>, else Swedish.</summary>
internal static class LanguageChoice
{
    public static Option<string> MakeOption(Session session) => new("--lang")
    {
        Description = session.Say(
            "språk: sv eller en (förvalt sv, eller miljövariabeln LG_LANG)",
            "language: sv or en (default sv, or the environment variable LG_LANG)"),
        HelpName = "sv|en",
        Recursive = true,
        Validators =
        {
            result => Choices.Check(result, ["sv", "en"], session),
        },
    };

    /// <summary>Returns the language, read before the arguments are parsed: what is wrong with them is told in it too.</summary>
    public static Language Of(string[] args, Terminal terminal)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal))
                return Named(args[i]["--lang=".Length..]);
            if (args[i] == "--lang" && i + 1 < args.Length)
                return Named(args[i + 1]);
        }

        return Named(terminal.Variable("LG_LANG"));
    }

    private static Language Named(string? name) => name == "en" ? Language.English : Language.Swedish;
}
