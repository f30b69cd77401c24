using System.CommandLine;
using System.Globalization;
using Lg.Faces;
using Lg.Model;

namespace Lg.Api.Access.Keys.Commands;

/// <summary><c>keys list</c>: shows the keys, without their secrets.</summary>
internal static class ListKeysCommand
{
    public static Command Make(Desk desk)
    {
        Command command = new("list", "Shows the keys, without their secrets.");
        command.SetAction(parsed =>
        {
            var now = desk.Clock.GetUtcNow();
            var language = desk.LanguageOf(parsed);
            foreach (var key in KeyFile.Read(parsed.GetValue(desk.File)!).Keys)
                desk.Output.WriteLine($"{key.Id}  {StateOf(key, now, language)}  {string.Join(' ', key.Scopes)}  {key.Name}");
            return Desk.Done;
        });
        return command;
    }

    private static string StateOf(KeyRecord key, DateTimeOffset now, Language language)
    {
        var day = key.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var relative = HumanWords.Relative(DayOf(key.Expires), DayOf(now), language);
        LocalizedText state = key.Revoked is not null
            ? new($"återkallad  till {day}", $"revoked  until {day}")
            : key.IsValid(now) ? new($"giltig      till {day} (upphör {relative})", $"valid    until {day} (expires {relative})")
            : new($"utgången    till {day} (upphörde {relative})", $"expired  until {day} (expired {relative})");
        return state.In(language);
    }

    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);
}
