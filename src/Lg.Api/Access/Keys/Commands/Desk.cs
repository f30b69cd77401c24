using System.CommandLine;
using Lg.Model;

namespace Lg.Api.Access.Keys.Commands;

/// <summary>What the commands share: the file, what time it is, where to write, and in which language.</summary>
/// <param name="Output">Where what is asked for goes.</param>
/// <param name="Messages">Where everything else goes.</param>
/// <param name="Clock">The clock.</param>
internal sealed record Desk(TextWriter Output, TextWriter Messages, TimeProvider Clock)
{
    public const int Done = 0;
    public const int Refused = 2;

    /// <summary>Gets the option that names the file.</summary>
    public Option<string> File { get; } = new(
        "--file")
    { Description = "the file of keys (Lg:Access:Keys of the host)", Required = true, HelpName = "FILE", Recursive = true };

    /// <summary>Gets the option that chooses the language of what is written.</summary>
    public Option<string> Lang { get; } = MakeLang();

    /// <summary>Gets the day that it is, where a key begins and ends: in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>Returns the language that was chosen.</summary>
    public Language LanguageOf(ParseResult parsed) => parsed.GetValue(Lang) == "sv" ? Language.Swedish : Language.English;

    private static Option<string> MakeLang()
    {
        Option<string> option = new("--lang")
        {
            Description = "the language of what is written: sv or en (default en)",
            HelpName = "sv|en",
            Recursive = true,
        };
        return option.AcceptOnlyFromAmong("sv", "en");
    }
}
