using Lg.Tests;

namespace Lg.Cli.Tests;

/// <summary>
/// A standard handle that is closed or full ends a run with 2 and, where anybody can read it, a message: never with a crash, a wait or a
/// success.
/// </summary>
public sealed class ClosedHandleTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly string review;

    public ClosedHandleTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the handles of Linux");
        review = folder.Add("genomgang.json", """{ "review": { "planYear": 2026, "decidedOn": "2025-11-01" } }""");
    }

    [Theory]
    [InlineData("assess \"$1\" >&-", "LG6006: resultatet går inte att skriva")]
    [InlineData("assess \"$1\" >/dev/full", "LG6006: resultatet går inte att skriva (No space left on device")]
    [InlineData("questions \"$1\" --lang en >/dev/full", "LG6006: the result cannot be written")]
    [InlineData("schema report >&-", "LG6006")]
    [InlineData("init >&-", "LG6006")]
    [InlineData("eval '1 + 1' >/dev/full", "LG6006")]
    [InlineData("--help >/dev/full", "LG6006")]
    [InlineData("--version >&-", "LG6006")]
    [InlineData("assess - <&-", "<stdin>: LG6004: filen går inte att läsa")]
    [InlineData("assess - <&- >&-", "LG6004")]
    public void What_cannot_be_written_or_read_is_reported(string arguments, string expected)
    {
        var (exitCode, error) = Run(arguments);

        Assert.Equal((ExitCode.BadInput, true), (exitCode, error.Contains(expected, StringComparison.Ordinal)));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess nowhere.json 2>&-")]
    [InlineData("assess nowhere.json 2>/dev/full")]
    [InlineData("assess \"$1\" >&- 2>&-")]
    [InlineData("assess \"$1\" >/dev/full 2>/dev/full")]
    [InlineData("assess \"$1\" <&- >&- 2>&-")]
    [InlineData("assess - <&- >&- 2>&-")]
    public void Where_nobody_can_read_a_message_the_exit_code_says_it(string arguments) =>
        Assert.Equal(ExitCode.BadInput, Run(arguments).ExitCode);

    // Pipes that were opened twice, and one that the tool gets from its caller, are nobody's but the caller's.
    [Theory]
    [InlineData("assess \"$1\" 3>&1 | cat")]
    [InlineData("assess - 2>&1 | cat")]
    public void A_pipe_of_the_caller_is_none_of_the_tools_own(string arguments)
    {
        var (_, written) = SpecialFiles.Shell($"cat \"$1\" | dotnet \"$0\" {arguments} >&2", typeof(LgApp).Assembly.Location, review);

        Assert.StartsWith("Bedömning av ledningens genomgång", written, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    // What waits for ever is ended with 124.
    private (int ExitCode, string Error) Run(string arguments) =>
        SpecialFiles.Shell($"exec timeout 120 dotnet \"$0\" {arguments}", typeof(LgApp).Assembly.Location, review);
}
