using System.CommandLine;
using System.Globalization;

namespace Lg.Api.Access.Keys.Commands;

/// <summary><c>keys list</c>: shows the keys, without their secrets.</summary>
internal static class ListKeysCommand
{
    public static Command Make(Desk desk)
    {
        Command command = new("list", "Shows the keys, without their secrets.");
        command.SetAction(parsed =>
        {
            foreach (var key in KeyFile.Read(parsed.GetValue(desk.File)!).Keys)
                desk.Output.WriteLine($"{key.Id}  {StateOf(key, desk.Clock.GetUtcNow()),-7}  until {key.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}  {string.Join(' ', key.Scopes)}  {key.Name}");
            return Desk.Done;
        });
        return command;
    }

    private static string StateOf(KeyRecord key, DateTimeOffset now) =>
        key.Revoked is not null ? "revoked" : key.IsValid(now) ? "valid" : "expired";
}
