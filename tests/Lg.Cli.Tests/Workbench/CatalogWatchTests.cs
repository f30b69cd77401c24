using System.Diagnostics;
using System.Text.Json.Nodes;
using Lg.Cli.Commands.Catalogs;
using Lg.Model;

namespace Lg.Cli.Tests.Workbench;

public sealed class CatalogWatchTests
{
    private const string Requirements =
        """
        catalog: { version: 1.0.0, title: { sv: Krav, en: Requirements } }
        rulesets: [{ id: city, title: { sv: Staden, en: The city } }]
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void It_tells_again_each_time_that_a_file_is_saved_and_ends_with_130()
    {
        using Folder folder = new();
        folder.Add("a.yaml", Requirements);
        using Watching watching = new(folder.Path);

        Assert.Equal(1, Warnings(watching.Next()));

        folder.Add("a.yaml", Requirements.Replace("rulesets", "ruleset", StringComparison.Ordinal));
        Assert.True(Errors(watching.Next()) > 0);

        // As an editor saves: another file, renamed over the old one.
        File.Move(folder.Add("a.yaml.tmp", Requirements), folder["a.yaml"], overwrite: true);
        Assert.Equal((0, 1), (Errors(watching.Last()), Warnings(watching.Last())));
        Assert.Equal(ExitCode.Cancelled, watching.End());
    }

    [Fact]
    public void A_folder_that_is_removed_is_told_and_may_come_back()
    {
        using Folder folder = new();
        var catalog = Directory.CreateDirectory(folder["k"]).FullName;
        folder.Add("k/a.yaml", Requirements);
        using Watching watching = new(catalog);
        watching.Next();

        Directory.Delete(catalog, recursive: true);
        Assert.Equal("LG3001", (string?)watching.Next()["diagnostics"]![0]!["code"]);

        Directory.CreateDirectory(catalog);
        folder.Add("k/a.yaml", Requirements);
        Assert.Equal(0, Errors(watching.Last()));
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

    /// <summary>The command on a thread of its own, read line by line.</summary>
    private sealed class Watching : IDisposable
    {
        private readonly CancellationTokenSource cancellation = new();
        private readonly Lines lines = new();
        private readonly Task<int> run;
        private int read;

        public Watching(string folder) => run = Task.Run(() =>
        {
            using Terminal terminal = new() { Out = lines, Error = TextWriter.Null, In = Stream.Null, Time = TimeProvider.System };
            return LgApp.Run(["catalog", "watch", "--catalog", folder, "--format", "json"], terminal, cancellation.Token);
        });

        public JsonNode Next()
        {
            var waited = Stopwatch.StartNew();
            while (lines.All().Count <= read && waited.Elapsed < Patience && !run.IsCompleted)
                Thread.Sleep(10);
            return JsonNode.Parse(lines.All()[read++])!;
        }

        /// <summary>Returns the first round from here on without errors: a change may be seen in several steps.</summary>
        public JsonNode Last()
        {
            if (read > 0 && Errors(JsonNode.Parse(lines.All()[read - 1])!) == 0)
                return JsonNode.Parse(lines.All()[read - 1])!;

            JsonNode round;
            do
            {
                round = Next();
            }
            while (Errors(round) > 0);
            return round;
        }

        public int End()
        {
            cancellation.Cancel();
            return run.WaitAsync(Patience).GetAwaiter().GetResult();
        }

        public void Dispose()
        {
            cancellation.Cancel();
            run.Wait(Patience);
            cancellation.Dispose();
            lines.Dispose();
        }
    }

    private sealed class Lines : StringWriter
    {
        private readonly Lock gate = new();

        public override void Write(string? value)
        {
            lock (gate) base.Write(value);
        }

        public List<string> All()
        {
            lock (gate) return [.. ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
    }
}
