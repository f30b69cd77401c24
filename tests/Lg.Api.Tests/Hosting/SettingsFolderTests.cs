using Lg.Api.Hosting;
using Lg.Api.Tests.Access;
using Lg.Tests;
using Microsoft.Extensions.Configuration;

namespace Lg.Api.Tests.Hosting;

/// <summary>
/// Settings lie beside the program, or where it is told, and never in the folder where it happens to be started. What was read is logged.
/// </summary>
public sealed class SettingsFolderTests : IDisposable
{
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly string folder = Directory.CreateTempSubdirectory("lg-settings-").FullName;

    private static string Beside => Path.Combine(AppContext.BaseDirectory, "appsettings.json");

    [Fact(Timeout = Patience.OfATest)]
    public async Task Started_from_elsewhere_the_host_reads_the_settings_beside_the_program()
    {
        using HostProcess host = new("/", Nothing);

        var logged = await host.StartedAsync();

        Assert.Contains($"settings files that are read: {Beside}", logged, StringComparison.Ordinal);
        Assert.StartsWith("{\"Timestamp\":", logged, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Settings_that_lie_where_it_is_started_are_not_read()
    {
        Write("appsettings.json", """{ "Lg": { "Access": { "Open": true } } }""");
        using HostProcess host = new(folder, Nothing);

        var logged = await host.StartedAsync();

        Assert.DoesNotContain(folder, logged, StringComparison.Ordinal);
        Assert.Contains("Who is let in: everybody on this machine, without a key", logged, StringComparison.Ordinal);
    }

    [Theory(Timeout = Patience.OfATest)]
    [InlineData("ASPNETCORE_CONTENTROOT")]
    [InlineData("DOTNET_CONTENTROOT")]
    [InlineData("--contentRoot")]
    public async Task Another_folder_can_be_named(string how)
    {
        Write("appsettings.json", """{ "Lg": { "Access": { "Open": true } } }""");
        var isArgument = how.StartsWith('-');
        using HostProcess host = new("/", isArgument ? Nothing : new() { [how] = folder }, isArgument ? [$"{how}={folder}"] : []);

        var logged = await host.StartedAsync();

        Assert.Contains($"The content root is {folder}", logged, StringComparison.Ordinal);
        Assert.Contains("Who is let in: everybody, from anywhere", logged, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task The_file_of_an_environment_is_read_after_the_other_and_is_logged_too()
    {
        using TemporaryKeys keys = new();
        keys.Add("lg.assess");
        Write("appsettings.json", """{ "Lg": { "Access": { "Open": true } } }""");
        Write("appsettings.Test.json", $$"""{ "Lg": { "Access": { "Open": false, "Keys": "{{keys.Path}}" } } }""");
        using HostProcess host = new("/", Nothing, $"--contentRoot={folder}", "--environment=Test");

        var logged = await host.StartedAsync();

        Assert.Contains(
            $"{Path.Combine(folder, "appsettings.json")}, {Path.Combine(folder, "appsettings.Test.json")}",
            logged,
            StringComparison.Ordinal);
        Assert.Contains($"Who is let in: nobody without a key or token; 1 valid keys from {keys.Path}", logged, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Nothing_is_written_to_the_home_folder()
    {
        using HostProcess host = new("/", new Dictionary<string, string> { ["HOME"] = folder });

        await host.StartedAsync();

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void A_path_in_a_file_begins_at_the_content_root()
    {
        Write(
            "appsettings.json",
            """{ "Lg": { "Access": { "Keys": "keys.json" }, "Catalog": "../catalog", "AddedCatalog": "/srv/added" } }""");

        var settings = SettingsOf($"--contentRoot={folder}");

        Assert.Equal(Path.Combine(folder, "keys.json"), settings["Lg:Access:Keys"]);
        Assert.Equal(Path.GetFullPath(Path.Combine(folder, "../catalog")), settings["Lg:Catalog"]);
        Assert.Equal("/srv/added", settings["Lg:AddedCatalog"]);
    }

    [Theory]
    [InlineData("--keys=keys.json")]
    [InlineData("--Lg:Access:Keys=keys.json")]
    public void A_path_of_the_command_line_begins_where_the_host_is_started(string argument)
    {
        Write("appsettings.json", """{ "Lg": { "Access": { "Keys": "other.json" } } }""");

        Assert.Equal("keys.json", SettingsOf($"--contentRoot={folder}", argument)["Lg:Access:Keys"]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ConfigurationManager SettingsOf(params string[] arguments)
    {
        var builder = ApiHost.CreateBuilder(arguments);
        builder.AddLgApi(arguments);
        return builder.Configuration;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
