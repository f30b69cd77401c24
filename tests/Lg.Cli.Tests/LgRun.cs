using System.Text;

namespace Lg.Cli.Tests;

/// <summary>One run of the tool, in this process.</summary>
internal sealed record LgRun(int ExitCode, string Out, string Error)
{
    public static LgRun Of(params string[] args) => With(new Surroundings(), args);

    public static LgRun With(Surroundings surroundings, params string[] args)
    {
        using StringWriter written = new() { NewLine = "\n" };
        using StringWriter complained = new() { NewLine = "\n" };
        using Terminal terminal = new()
        {
            Out = written,
            Error = complained,
            In = surroundings.In ?? new MemoryStream(Encoding.UTF8.GetBytes(surroundings.Text)),
            Time = new Clock(new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero)),
            Colour = surroundings.Colour,
            Columns = surroundings.Columns,
            CanAsk = surroundings.CanAsk,
            IsOutOnScreen = surroundings.OnScreen,
            Variable = name => surroundings.Variables.GetValueOrDefault(name),
        };
        var exitCode = LgApp.Run(args, terminal, new CancellationToken(surroundings.Cancelled));
        return new(exitCode, written.ToString(), complained.ToString());
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
