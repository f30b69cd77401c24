namespace Lg.Cli.Tests;

public sealed class UnexpectedTests
{
    [Fact]
    public void An_unexpected_exception_is_one_line_and_help()
    {
        var run = LgRun.With(new Surroundings { In = new Broken() }, "assess", "-");

        Assert.Equal(
            new LgRun(
                ExitCode.BadInput,
                "",
                "LG6009: oväntat fel (InvalidOperationException)\n  hjälp: kör igen med miljövariabeln `LG_DEBUG=1` för detaljer, och rapportera felet\n"),
            run);
    }

    [Fact]
    public void Its_details_are_there_on_request()
    {
        var run = LgRun.With(
            new Surroundings { In = new Broken(), Variables = new Dictionary<string, string> { ["LG_DEBUG"] = "1" } }, "assess", "-");

        Assert.Contains("   at ", run.Error, StringComparison.Ordinal);
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("hemligt innehåll");
    }
}
