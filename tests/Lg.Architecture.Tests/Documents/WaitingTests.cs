using System.Text.RegularExpressions;

namespace Lg.Architecture.Tests.Documents;

/// <summary>
/// No test depends on how fast or slow a machine is: it waits for something to happen, never for time to pass, and judges nothing by the
/// clock.
/// </summary>
public sealed partial class WaitingTests
{
    // Where a hang becomes a failure; where a long run is asked for in seconds and what it took is printed; and here, where the words
    // stand.
    private static readonly string[] Exceptions =
        ["tests/Shared/Patience.cs", "tests/Lg.Rules.Tests/Fuzz/FuzzRun.cs", "tests/Lg.Architecture.Tests/Documents/WaitingTests.cs"];

    [Fact]
    public void A_test_waits_for_something_to_happen_and_never_for_time_to_pass() => Assert.Equal(
        [],
        from path in Repository.CSharpIn("tests").Except(Exceptions)
        from line in Repository.Read(path).Split('\n')
        where ByTheClock().IsMatch(line)
        select $"{path}: {line.Trim()}");

    [Fact]
    public void Each_exception_is_one() => Assert.All(Exceptions, path => Assert.Matches(ByTheClock(), Repository.Read(path)));

    [Theory]
    [InlineData("await Task.Delay(300, cancellation);")]
    [InlineData("Thread.Sleep(10);")]
    [InlineData("SpinWait.SpinUntil(() => done, 100);")]
    [InlineData("using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));")]
    [InlineData("using var stop = new CancellationTokenSource(500);")]
    [InlineData("using CancellationTokenSource stop = new(TimeSpan.FromSeconds(1));")]
    [InlineData("stop.CancelAfter(50);")]
    [InlineData("var watch = Stopwatch.StartNew();")]
    [InlineData("var began = TimeProvider.System.GetTimestamp();")]
    [InlineData("var began = Environment.TickCount64;")]
    [InlineData("using PeriodicTimer timer = new(step);")]
    [InlineData("await work.WaitAsync(TimeSpan.FromSeconds(5));")]
    [InlineData("work.Wait(1_000);")]
    [InlineData("gate.WaitOne(Limit);")]
    [InlineData("thread.Join(1_000);")]
    [InlineData("[Fact(Timeout = 30_000)]")]
    [InlineData("using var client = new HttpClient { BaseAddress = address };")]
    public void What_goes_by_the_clock_is_found(string line) => Assert.Matches(ByTheClock(), line);

    [Theory]
    [InlineData("using CancellationTokenSource stop = new();")]
    [InlineData("using var stop = new CancellationTokenSource();")]
    [InlineData("await Patience.WaitAsync(work);")]
    [InlineData("Patience.Wait(gate)")]
    [InlineData("string.Join(',', words)")]
    [InlineData("thread.Join();")]
    [InlineData("await process.WaitForExitAsync(cancellation);")]
    [InlineData("[Fact(Timeout = Patience.OfATest)]")]
    [InlineData("using var client = new HttpClient { Timeout = Patience.OfAClient };")]
    [InlineData("clock.Advance(TimeSpan.FromSeconds(1));")]
    public void What_does_not_is_left_alone(string line) => Assert.DoesNotMatch(ByTheClock(), line);

    [GeneratedRegex(
        """
        \bTask\.Delay\( | \bThread\.Sleep\( | \bSpinWait\b | \bStopwatch\b | \bPeriodicTimer\b | \bTickCount | \.GetTimestamp\(
        | \.CancelAfter\( | \bCancellationTokenSource(\ \w+\ =\ new)?\([^)] | (?<!Patience)\.(Wait|WaitAsync|WaitOne)\([^)]
        | \bnew\ HttpClient\b(?!.*\bTimeout\b) | (?<!\b[Ss]tring)\.Join\([^),]+\) | \bTimeout\ =\ [0-9]
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ByTheClock();
}
