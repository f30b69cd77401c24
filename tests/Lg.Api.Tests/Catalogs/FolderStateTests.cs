using Lg.Api.Catalogs;
using Lg.Tests;

namespace Lg.Api.Tests.Catalogs;

/// <summary>The host looks at a folder to its end, whatever lies there, and sees the files that a load would report.</summary>
public sealed class FolderStateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lg-state-").FullName;

    public FolderStateTests() => File.WriteAllText(PathOf("a.yaml"), "x");

    [Fact]
    public void Links_that_lead_back_are_not_followed_again()
    {
        SpecialFiles.SkipWithout();
        var before = FolderState.Of(folder);
        for (var i = 0; i < 8; i++)
            Directory.CreateSymbolicLink(PathOf($"{i}"), ".");

        Assert.NotNull(before);
        Assert.Equal(before, FolderState.Of(folder));
    }

    [Fact]
    public void A_pipe_is_seen_and_not_opened()
    {
        SpecialFiles.SkipWithout();
        var before = FolderState.Of(folder);
        SpecialFiles.Pipe(PathOf("b.yaml"));

        Assert.NotEqual(before, FolderState.Of(folder));
    }

    [Theory]
    [InlineData("b.yml", true)]
    [InlineData("b.YAML", true)]
    [InlineData("b.txt", false)]
    public void What_a_load_would_report_is_seen(string name, bool isSeen)
    {
        var before = FolderState.Of(folder);
        File.WriteAllText(PathOf(name), "x");

        Assert.Equal(isSeen, before != FolderState.Of(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string name) => Path.Combine(folder, name);
}
