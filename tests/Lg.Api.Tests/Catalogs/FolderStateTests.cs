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

    [Fact]
    public void A_file_that_says_something_else_at_the_same_time_and_length_is_seen()
    {
        var (before, written) = (FolderState.Of(folder), File.GetLastWriteTimeUtc(PathOf("a.yaml")));

        File.WriteAllText(PathOf("a.yaml"), "y");
        File.SetLastWriteTimeUtc(PathOf("a.yaml"), written);

        Assert.NotEqual(before, FolderState.Of(folder));
    }

    [Fact]
    public void A_file_that_is_only_written_again_is_the_same()
    {
        var before = FolderState.Of(folder);

        File.SetLastWriteTimeUtc(PathOf("a.yaml"), DateTime.UnixEpoch);

        Assert.Equal(before, FolderState.Of(folder));
    }

    // A link to the whole folder, or as Kubernetes does: each file a link through a link that is swapped.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_swapped_while_it_is_read_is_read_again_and_never_mixed(bool isLinkToFolder)
    {
        SpecialFiles.SkipWithout();
        string[] names = ["1.yaml", "2.yaml"];
        foreach (var version in (string[])["old", "new"])
        {
            Directory.CreateDirectory(PathOf($".{version}"));
            Array.ForEach(names, name => File.WriteAllText(PathOf($".{version}/{name}"), version));
        }

        var link = Directory.CreateSymbolicLink(PathOf("..data"), PathOf(".old")).FullName;
        var shown = isLinkToFolder ? link : Directory.CreateDirectory(PathOf("shown")).FullName;
        if (!isLinkToFolder)
            Array.ForEach(names, name => File.CreateSymbolicLink(Path.Combine(shown, name), $"../..data/{name}"));
        List<string> loads = [];

        var loaded = FolderState.Whole([shown], () =>
        {
            var first = File.ReadAllText(Path.Combine(shown, "1.yaml"));
            File.Delete(link);
            Directory.CreateSymbolicLink(link, PathOf(".new"));
            loads.Add($"{first} {File.ReadAllText(Path.Combine(shown, "2.yaml"))}");
            return loads[^1];
        });

        Assert.Equal("new new", loaded);
        Assert.Equal(["old new", "new new"], loads);
    }

    [Fact]
    public void A_folder_that_never_stands_still_is_not_used()
    {
        var count = 0;

        var failure = Assert.Throws<IOException>(() => FolderState.Whole([folder], () =>
        {
            File.WriteAllText(PathOf("a.yaml"), $"{count}");
            return count++;
        }));

        Assert.Contains("changes while it is read", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string name) => Path.Combine(folder, name);
}
