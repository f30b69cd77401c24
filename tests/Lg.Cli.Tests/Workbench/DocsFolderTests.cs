using Lg.Tests;

namespace Lg.Cli.Tests.Workbench;

/// <summary>
/// The pages stay in their folder, whatever links others have put there and whatever the list of the tool's own files says.
/// </summary>
public sealed class DocsFolderTests : IDisposable
{
    private const string List = ".lg-catalog-docs";
    private const string Header = "catalog: { version: 1.0.0, title: { sv: Krav, en: Requirements } }\n";

    private readonly Folder folder = new();
    private readonly string kept;

    public DocsFolderTests()
    {
        Directory.CreateDirectory(folder["katalog"]);
        Directory.CreateDirectory(folder["sidor"]);
        Directory.CreateDirectory(folder["annat"]);
        folder.Add("katalog/catalog.yaml", Header);
        kept = folder.Add("annat/kvar.html", "kvar");
    }

    [Fact]
    public void A_listed_file_behind_a_linked_folder_is_not_removed()
    {
        SpecialFiles.SkipWithout();
        folder.Add($"sidor/{List}", "bort/kvar.html\n");
        Directory.CreateSymbolicLink(folder["sidor/bort"], folder["annat"]);

        Assert.Equal(ExitCode.Done, Docs("--force").ExitCode);

        Assert.Equal("kvar", File.ReadAllText(kept));
    }

    [Theory]
    [InlineData("../annat/kvar.html")]
    [InlineData("sv/../../annat/kvar.html")]
    [InlineData("ABSOLUTE")]
    public void A_listed_file_outside_the_folder_is_not_removed(string name)
    {
        folder.Add($"sidor/{List}", name.Replace("ABSOLUTE", kept, StringComparison.Ordinal) + "\n");

        Assert.Equal(ExitCode.Done, Docs().ExitCode);

        Assert.Equal("kvar", File.ReadAllText(kept));
    }

    [Fact]
    public void A_listed_link_is_removed_and_what_it_leads_to_stays()
    {
        SpecialFiles.SkipWithout();
        folder.Add($"sidor/{List}", "gammal.html\n");
        File.CreateSymbolicLink(folder["sidor/gammal.html"], kept);

        Assert.Equal(ExitCode.Done, Docs().ExitCode);

        Assert.Equal("kvar", File.ReadAllText(kept));
        Assert.False(Path.Exists(folder["sidor/gammal.html"]));
    }

    [Fact]
    public void Pages_are_not_written_through_a_linked_folder()
    {
        SpecialFiles.SkipWithout();
        Directory.CreateSymbolicLink(folder["sidor/sv"], folder["annat"]);

        var run = Docs("--force");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("länken leder ut ur mappen", run.Error, StringComparison.Ordinal);
        Assert.Equal([kept], Directory.EnumerateFileSystemEntries(folder["annat"]));
        Assert.Equal(["sv"], Directory.EnumerateFileSystemEntries(folder["sidor"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_page_that_is_a_link_is_replaced_and_what_it_leads_to_stays()
    {
        SpecialFiles.SkipWithout();
        File.CreateSymbolicLink(folder["sidor/README.md"], kept);

        Assert.Equal(ExitCode.Done, Docs("--force").ExitCode);

        Assert.Equal("kvar", File.ReadAllText(kept));
        Assert.Null(new FileInfo(folder["sidor/README.md"]).LinkTarget);
    }

    [Fact]
    public void Links_to_the_folder_itself_are_files_of_others_and_not_followed()
    {
        SpecialFiles.SkipWithout();
        for (var i = 0; i < 8; i++)
            Directory.CreateSymbolicLink(folder[$"sidor/{i}"], ".");

        var refused = Docs();

        Assert.Contains("LG6007", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Docs("--force").ExitCode);
    }

    [Fact]
    public void A_list_that_is_a_pipe_is_not_waited_for()
    {
        SpecialFiles.SkipWithout();
        SpecialFiles.Pipe(folder[$"sidor/{List}"]);

        Assert.Contains("LG6007", Docs().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_keeps_its_rights()
    {
        SpecialFiles.SkipWithout();
        const UnixFileMode rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        Docs();
        SpecialFiles.SetRights(folder["sidor/README.md"], rights);

        Docs();

        Assert.Equal(rights, SpecialFiles.Rights(folder["sidor/README.md"]));
    }

    public void Dispose() => folder.Dispose();

    private LgRun Docs(params string[] more) =>
        LgRun.Of(["catalog", "docs", "--catalog", folder["katalog"], "--format", "markdown", "--output", folder["sidor"], .. more]);
}
