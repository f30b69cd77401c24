using System.CommandLine;

namespace Lg.Api.Access.Keys.Commands;

/// <summary>What the commands share: the file, what time it is, and where to write.</summary>
/// <param name="Output">Where what is asked for goes.</param>
/// <param name="Messages">Where everything else goes.</param>
/// <param name="Clock">The clock.</param>
internal sealed record Desk(TextWriter Output, TextWriter Messages, TimeProvider Clock)
{
    public const int Done = 0;
    public const int Refused = 2;

    /// <summary>Gets the option that names the file.</summary>
    public Option<string> File { get; } = new("--file") { Description = "the file of keys (Lg:Access:Keys of the host)", Required = true, HelpName = "FILE", Recursive = true };
}
