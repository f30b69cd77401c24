using System.CommandLine;

namespace Lg.Api.Access.Keys.Commands;

/// <summary><c>keys new|list|revoke</c>: makes, shows and revokes the keys of callers.</summary>
internal static class KeysCommand
{
    /// <summary>The word that chooses it.</summary>
    public const string Name = "keys";

    /// <summary>Runs the command.</summary>
    /// <returns>0 when it is done, 2 when it is not.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter messages, TimeProvider clock)
    {
        Desk desk = new(output, messages, clock);
        Command keys = new(Name, "Makes, shows and revokes the keys of callers.") { desk.File, NewKeyCommand.Make(desk), ListKeysCommand.Make(desk), RevokeKeyCommand.Make(desk) };
        try
        {
            var parsed = new RootCommand("Lg over HTTP.") { keys }.Parse(arguments);
            var exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = messages, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? Desk.Refused : exitCode;
        }
        catch (UnusableKeyFileException unusable)
        {
            messages.WriteLine(unusable.Message);
            return Desk.Refused;
        }
    }
}
