using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Yaml;

namespace Lg.Rules.Tests.Catalogs;

public sealed class CatalogFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lg-catalog").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_are_in_the_ordinal_order_of_their_paths_without_cases()
    {
        foreach (var path in (IEnumerable<string>)[
            "b.yaml", "a/z.yaml", "a.yaml", "a/Z.yaml", "a/z.cases.yaml", "a.mutants.yaml", "schema/x.json", ".git/c.yaml", "notes.txt"
        ])
            Write(path, "");
        DiagnosticBag bag = new();

        Assert.Equal(
            ["a.yaml", "a/Z.yaml", "a/z.yaml", "b.yaml"], CatalogFolder.Read(folder, bag).Select(file => file.Path[(folder.Length + 1)..]));
        Assert.Equal(["a/z.cases.yaml"], CatalogFolder.ReadCases(folder, bag).Select(file => file.Path[(folder.Length + 1)..]));
        Assert.Equal(["a.mutants.yaml"], CatalogFolder.ReadArguments(folder, bag).Select(file => file.Path[(folder.Length + 1)..]));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void A_slash_at_the_end_of_the_folder_is_not_doubled()
    {
        Write("a.yaml", "x");

        Assert.Equal($"{folder}/a.yaml", Assert.Single(CatalogFolder.Read(folder + "/", new())).Path);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_reported() =>
        Assert.Equal("no/such:0:0: LG3001 mappen `no/such` finns inte", Report("no/such"));

    [Fact]
    public void A_folder_without_catalog_files_is_reported()
    {
        Write("a.cases.yaml", "");

        Assert.Contains(": LG3002 mappen", Report(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_reported()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "a.yaml"), Path.Combine(folder, "nowhere"));

        Assert.Equal($"{folder}/a.yaml:0:0: LG3003 filen eller mappen går inte att läsa", Report(folder));
    }

    [Fact]
    public void A_file_that_is_too_large_is_reported_and_the_others_are_read()
    {
        Write("a.yaml", new string(' ', Limits.CatalogFileBytes + 1));
        Write("b.yaml", "");
        DiagnosticBag bag = new();

        Assert.Single(CatalogFolder.Read(folder, bag));
        Assert.Equal($"{folder}/a.yaml:0:0: LG3004 filen är 1025 kB; gränsen är 1024 kB", Written.Lines(bag.ToSortedList()));
    }

    [Fact]
    public void Files_that_are_too_large_together_are_reported()
    {
        for (var i = 0; i < 17; i++) Write($"{i}.yaml", new string(' ', Limits.CatalogFileBytes));

        Assert.Equal($"{folder}:0:0: LG3004 katalogens filer är större än 16 MB tillsammans", Report(folder));
    }

    [Theory]
    [InlineData("a.yml")]
    [InlineData("a.YAML")]
    [InlineData("under/a.Yml")]
    public void A_file_with_nearly_the_right_ending_is_reported_and_the_others_are_read(string path)
    {
        Write(path, "x");
        Write("b.yaml", "x");
        DiagnosticBag bag = new();

        Assert.Equal($"{folder}/b.yaml", Assert.Single(CatalogFolder.Read(folder, bag)).Path);
        Assert.Equal($"{folder}/{path}:0:0: LG3007 filen läses inte, för den slutar inte på `.yaml`", Written.Lines(bag.ToSortedList()));
        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData("a.cases.yml")]
    [InlineData("a.Cases.yaml")]
    public void Cases_with_nearly_the_right_ending_are_reported_as_cases(string path)
    {
        Write(path, "x");
        Write("b.yaml", "x");
        DiagnosticBag catalog = new(), cases = new();

        Assert.Single(CatalogFolder.Read(folder, catalog));
        Assert.Empty(CatalogFolder.ReadCases(folder, cases));
        Assert.Equal((0, 1), (catalog.Count, cases.Count));
        Assert.Equal("LG3007", cases.ToSortedList()[0].Code);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("a.yaml.bak")]
    [InlineData("schema.json")]
    [InlineData(".hidden.yml")]
    public void Other_files_may_lie_in_the_folder(string path)
    {
        Write(path, "x");
        Write("b.yaml", "x");
        DiagnosticBag bag = new();

        Assert.Single(CatalogFolder.Read(folder, bag));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void A_folder_that_lies_too_deep_is_reported()
    {
        var ten = string.Join('/', Enumerable.Repeat("m", 10));
        Write($"{ten}/a.yaml", "x");
        Write($"{ten}/m/b.yaml", "x");
        DiagnosticBag bag = new();

        Assert.Equal($"{folder}/{ten}/a.yaml", Assert.Single(CatalogFolder.Read(folder, bag)).Path);
        Assert.Equal(
            $"{folder}/{ten}/m:0:0: LG3008 mappen läses inte, för den ligger djupare än 10 mappar", Written.Lines(bag.ToSortedList()));
    }

    private static string Report(string folder)
    {
        DiagnosticBag bag = new();
        Assert.Empty(CatalogFolder.Read(folder, bag));
        return Written.Lines(bag.ToSortedList());
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
