using System.CommandLine;
using Lg.Model;

namespace Lg.Api.Access.Keys.Commands;

/// <summary><c>keys revoke ID</c>: makes a key invalid.</summary>
internal static class RevokeKeyCommand
{
    public static Command Make(Desk desk)
    {
        Argument<string> id = new("id") { Description = "the id of the key, as `list` shows it" };
        Command command = new("revoke", "Makes a key invalid. A host that runs takes notice within seconds.") { id };
        command.SetAction(parsed => Revoke(desk, parsed.GetValue(desk.File)!, parsed.GetValue(id)!, desk.LanguageOf(parsed)));
        return command;
    }

    private static int Revoke(Desk desk, string path, string id, Language language)
    {
        if (KeyFile.Read(path).Keys.All(key => key.Id != id))
        {
            LocalizedText unknown = new(
                "det finns ingen nyckel med det id:t; `list` visar nycklarna", "there is no key with that id; `list` shows them");
            desk.Messages.WriteLine(unknown.In(language));
            return Desk.Refused;
        }

        // When it was first revoked stays.
        KeyFile.Change(
            path,
            file => new([.. file.Keys.Select(key => key.Id == id ? key with { Revoked = key.Revoked ?? desk.Clock.GetUtcNow() } : key)]));
        return Desk.Done;
    }
}
