using Lg.Cli.Output;
using Lg.Model;

namespace Lg.Cli.Tests;

/// <summary>Long work shows how far it has come: on a screen only, and on a line that disappears.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void Work_of_less_than_a_second_shows_nothing() =>
        Assert.Equal("", Show(Language.Swedish, isOnScreen: true, secondsPerStep: 0.3));

    [Fact]
    public void Where_messages_do_not_go_to_a_screen_nothing_is_shown() =>
        Assert.Equal("", Show(Language.Swedish, isOnScreen: false, secondsPerStep: 30));

    [Fact]
    public void Longer_work_shows_its_steps_and_time_in_Swedish() => Assert.Equal(
        ["kör fall 1/3, 40 sekunder", "kör fall 2/3, 1 minut, 20 sekunder", "kör fall 3/3, 2 minuter", ""],
        Lines(Show(Language.Swedish, isOnScreen: true, secondsPerStep: 40)));

    [Fact]
    public void Longer_work_shows_its_steps_and_time_in_English() => Assert.Equal(
        ["running cases 1/3, 40 seconds", "running cases 2/3, 1 minute, 20 seconds", "running cases 3/3, 2 minutes", ""],
        Lines(Show(Language.English, isOnScreen: true, secondsPerStep: 40)));

    [Fact]
    public void A_shorter_line_leaves_nothing_of_a_longer_one()
    {
        var shown = Show(Language.Swedish, isOnScreen: true, secondsPerStep: 40);

        Assert.Contains("\rkör fall 3/3, 2 minuter           \r", shown, StringComparison.Ordinal);
        Assert.EndsWith("\r" + new string(' ', "kör fall 3/3, 2 minuter".Length) + "\r", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "xterm", null, true)]
    [InlineData(false, null, "", true)]
    [InlineData(false, "xterm", "false", true)]
    [InlineData(true, "xterm", null, false)]
    [InlineData(false, "dumb", null, false)]
    [InlineData(false, "xterm", "true", false)]
    public void A_line_is_written_over_on_a_screen_only(bool isRedirected, string? term, string? ci, bool expected) =>
        Assert.Equal(expected, Terminal.CanWriteOver(isRedirected, name => name == "TERM" ? term : name == "CI" ? ci : null));

    private static string Show(Language language, bool isOnScreen, double secondsPerStep)
    {
        using StringWriter error = new();
        Clock clock = new();
        using Terminal terminal = new()
        {
            Out = TextWriter.Null,
            Error = error,
            In = Stream.Null,
            Time = clock,
            IsErrorOnScreen = isOnScreen,
        };
        Session session = new(terminal, language, TestContext.Current.CancellationToken);
        using (Progress progress = new(session, session.Say("kör fall", "running cases"), 3))
        {
            for (var step = 0; step < 3; step++)
            {
                clock.Ticks += TimeSpan.FromSeconds(secondsPerStep).Ticks;
                progress.Step();
            }
        }

        return error.ToString();
    }

    private static List<string> Lines(string shown) => [.. shown.Split('\r').Where((_, part) => part % 2 == 0 && part > 0)];

    /// <summary>A clock that moves when it is told to.</summary>
    private sealed class Clock : TimeProvider
    {
        public long Ticks { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Ticks;
    }
}
