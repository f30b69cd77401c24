using System.Text.Json.Nodes;
using System.Threading.Channels;
using Lg.Cli.Commands.Catalogs;
using Lg.Model;
using Lg.Tests;

namespace Lg.Cli.Tests.Workbench;

public sealed class CatalogWatchTests
{
    private const string Requirements =
        """
        catalog: { version: 1.0.0, title: { sv: Krav, en: Requirements } }
        rulesets: [{ id: city, title: { sv: Staden, en: The city } }]
        """;

    [Fact]
    public void It_tells_again_each_time_that_a_file_is_saved_and_ends_with_130()
    {
        using Folder folder = new();
        folder.Add("a.yaml", Requirements);
        using Watching watching = new(folder.Path);

        Assert.Equal((0, 1), (Errors(watching.Last), Warnings(watching.Last)));

        folder.Add("a.yaml", Requirements.Replace("rulesets", "ruleset", StringComparison.Ordinal));
        watching.Until(round => Errors(round) > 0);

        // As an editor saves: another file, renamed over the old one.
        File.Move(folder.Add("a.yaml.tmp", Requirements), folder["a.yaml"], overwrite: true);
        watching.Until(round => (Errors(round), Warnings(round)) == (0, 1));
        Assert.Equal(ExitCode.Cancelled, watching.End());
    }

    [Fact]
    public void A_folder_that_is_removed_is_told_and_may_come_back()
    {
        using Folder folder = new();
        var catalog = Directory.CreateDirectory(folder["k"]).FullName;
        folder.Add("k/a.yaml", Requirements);
        using Watching watching = new(catalog);

        Directory.Delete(catalog, recursive: true);
        watching.Until(round => (string?)round["diagnostics"]?[0]?["code"] == "LG3001");

        Directory.CreateDirectory(catalog);
        folder.Add("k/a.yaml", Requirements);
        watching.Until(round => Errors(round) == 0);
        Assert.Equal(ExitCode.Cancelled, watching.End());
    }

    [Theory]
    [InlineData(Language.Swedish, "mindre än en sekund; förra omgången var för 12 minuter sedan")]
    [InlineData(Language.English, "less than a second; the last round was 12 minutes ago")]
    public void A_round_after_others_says_how_long_ago_the_last_one_was(Language language, string timing) =>
        Assert.Equal(timing, WatchCommand.Timing(TimeSpan.FromSeconds(0.2), TimeSpan.FromMinutes(12), language));

    [Fact]
    public void The_first_round_says_how_long_it_took() =>
        Assert.Equal("3 sekunder", WatchCommand.Timing(TimeSpan.FromSeconds(2.9), null, Language.Swedish));

    private static int Errors(JsonNode round) => (int)round["errors"]!;

    private static int Warnings(JsonNode round) => (int)round["warnings"]!;

    /// <summary>
    /// The command on a thread of its own, read line by line. A change of several steps may be seen in several rounds, so the round that
    /// matters is waited for.
    /// </summary>
    private sealed class Watching : IDisposable
    {
        private readonly CancellationTokenSource cancellation = new();
        private readonly Lines lines = new();
        private readonly Task<int> run;

        /// <summary>Begins, and waits for the first round.</summary>
        public Watching(string folder)
        {
            run = Task.Factory.StartNew(() => Run(folder), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            Last = Next();
        }

        public JsonNode Last { get; private set; }

        public void Until(Func<JsonNode, bool> holds)
        {
            do
            {
                Last = Next();
            }
            while (!holds(Last));
        }

        public int End()
        {
            cancellation.Cancel();
            return Patience.Wait(run);
        }

        public void Dispose()
        {
            End();
            cancellation.Dispose();
            lines.Dispose();
        }

        private int Run(string folder)
        {
            using Terminal terminal = new() { Out = lines, Error = TextWriter.Null, In = Stream.Null, Time = TimeProvider.System };
            return LgApp.Run(["catalog", "watch", "--catalog", folder, "--format", "json"], terminal, cancellation.Token);
        }

        private JsonNode Next() => JsonNode.Parse(Patience.Wait(lines.NextAsync()))!;
    }

    /// <summary>Hands over each line that is written.</summary>
    private sealed class Lines : StringWriter
    {
        private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

        public Task<string> NextAsync() => lines.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask();

        public override void Write(string? value)
        {
            foreach (var line in (value ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                lines.Writer.TryWrite(line);
        }
    }
}
