using System.CommandLine;

namespace Lg.Api.Access.Keys.Commands;

/// <summary><c>keys new|list|revoke</c>: makes, shows and revokes the keys of callers.</summary>
internal static class KeysCommand
{
    /// <summary>The word that chooses it.</summary>
    public const string Name = "keys";

    public static Command Make(Desk desk) =>
        new(Name, "Makes, shows and revokes the keys of callers.")
        {
            desk.File,
            desk.Lang,
            NewKeyCommand.Make(desk),
            ListKeysCommand.Make(desk),
            RevokeKeyCommand.Make(desk),
        };
}
