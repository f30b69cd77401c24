using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Yaml;
using Lg.Tests;

namespace Lg.Rules.Tests.Catalogs;

/// <summary>A folder with pipes, devices and links in it is read as far as it holds files, and to an end.</summary>
public sealed class OddFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lg-catalog").FullName;

    public OddFolderTests() => File.WriteAllText(PathOf("b.yaml"), "x");

    [Fact]
    public void A_pipe_is_reported_and_not_waited_for()
    {
        SpecialFiles.SkipWithout();
        SpecialFiles.Pipe(PathOf("a.yaml"));

        AssertNotRegular();
    }

    [Fact]
    public void A_link_to_a_pipe_is_reported_and_not_waited_for()
    {
        SpecialFiles.SkipWithout();
        File.CreateSymbolicLink(PathOf("a.yaml"), SpecialFiles.Pipe(PathOf("pipe")));

        AssertNotRegular();
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/dev/urandom")]
    public void A_link_to_a_device_is_reported_and_not_read(string device)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the devices of Linux");
        File.CreateSymbolicLink(PathOf("a.yaml"), device);

        AssertNotRegular();
    }

    [Fact]
    public void A_socket_is_reported()
    {
        SpecialFiles.SkipWithout();
        using var socket = SpecialFiles.Socket(PathOf("a.yaml"));

        AssertNotRegular();
    }

    [Fact]
    public void A_pipe_among_the_cases_is_reported()
    {
        SpecialFiles.SkipWithout();
        SpecialFiles.Pipe(PathOf("a.cases.yaml"));
        DiagnosticBag bag = new();

        Assert.Empty(CatalogFolder.ReadCases(folder, bag));
        Assert.Equal("LG3006", Assert.Single(bag.ToSortedList()).Code);
    }

    [Fact]
    public void A_link_to_a_file_is_measured_by_what_it_leads_to()
    {
        SpecialFiles.SkipWithout();
        File.WriteAllText(PathOf("large"), new string(' ', Limits.CatalogFileBytes + 1));
        File.CreateSymbolicLink(PathOf("a.yaml"), "large");

        Assert.Equal($"{folder}/a.yaml:0:0: LG3004 filen är 1025 kB; gränsen är 1024 kB", Read());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("under/..")]
    public void Links_that_lead_back_are_not_followed_again(string target)
    {
        SpecialFiles.SkipWithout();
        Directory.CreateDirectory(PathOf("inner/under"));
        File.WriteAllText(PathOf("inner/a.yaml"), "x");
        for (var i = 0; i < 8; i++)
            Directory.CreateSymbolicLink(PathOf($"inner/{i}"), target);
        DiagnosticBag bag = new();

        var files = CatalogFolder.Read(PathOf("inner"), bag);

        Assert.Equal(0, bag.Count);
        Assert.Single(files, file => file.Path == $"{folder}/inner/a.yaml");
        Assert.InRange(files.Count, 1, 2);
    }

    [Fact]
    public void Links_that_lead_to_each_other_are_no_folders()
    {
        SpecialFiles.SkipWithout();
        File.CreateSymbolicLink(PathOf("x"), "y");
        File.CreateSymbolicLink(PathOf("y"), "x");

        Assert.Equal("", Read());
    }

    [Fact]
    public void A_folder_is_read_by_its_own_name_and_not_once_more_by_a_link()
    {
        SpecialFiles.SkipWithout();
        Directory.CreateDirectory(PathOf("z"));
        File.WriteAllText(PathOf("z/c.yaml"), "x");
        Directory.CreateSymbolicLink(PathOf("a"), "z");
        DiagnosticBag bag = new();

        Assert.Equal([$"{folder}/b.yaml", $"{folder}/z/c.yaml"], CatalogFolder.Read(folder, bag).Select(file => file.Path));
    }

    [Fact]
    public void A_folder_mounted_as_a_container_does_is_read()
    {
        SpecialFiles.SkipWithout();
        Directory.CreateDirectory(PathOf("..2026"));
        File.WriteAllText(PathOf("..2026/c.yaml"), "text");
        Directory.CreateSymbolicLink(PathOf("..data"), "..2026");
        File.CreateSymbolicLink(PathOf("c.yaml"), "..data/c.yaml");
        DiagnosticBag bag = new();

        var files = CatalogFolder.Read(folder, bag);

        Assert.Equal([$"{folder}/b.yaml", $"{folder}/c.yaml"], files.Select(file => file.Path));
        Assert.Equal("text"u8, files[1].Utf8.Span);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void AssertNotRegular() => Assert.Equal($"{folder}/a.yaml:0:0: LG3006 detta är ingen vanlig fil", Read());

    private string Read()
    {
        DiagnosticBag bag = new();
        Assert.Equal($"{folder}/b.yaml", Assert.Single(CatalogFolder.Read(folder, bag)).Path);
        return Written.Lines(bag.ToSortedList());
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
