using System.Net;
using Lg.Api.Access.Keys;
using Lg.Tests;
using Microsoft.Extensions.Time.Testing;

namespace Lg.Api.Tests.Access;

/// <summary>What the file of keys says counts within a second, however it was changed; when it says nothing, nobody is let in.</summary>
public sealed class KeyFileChangeTests : IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(ApiFactory.Noon);
    private readonly TemporaryKeys before = new();
    private readonly TemporaryKeys after = new();
    private readonly string folder = Directory.CreateTempSubdirectory("lg-key-links-").FullName;
    private readonly string key;
    private ApiFactory? factory;

    public KeyFileChangeTests()
    {
        SpecialFiles.SkipWithout();
        key = before.Add("lg.assess");
        File.Copy(before.Path, after.Path, overwrite: true);
        after.Revoke(key);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_link_that_is_moved_to_another_file()
    {
        var link = Link("keys.json", before.Path);
        await AssertIsLetInAsync(link);

        Move(link, after.Path);

        await AssertIsNotLetInAsync();
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_link_behind_a_link_that_is_moved()
    {
        var inner = Link("inner.json", before.Path);
        await AssertIsLetInAsync(Link("keys.json", inner));

        Move(inner, after.Path);

        await AssertIsNotLetInAsync();
    }

    // As Kubernetes mounts a secret: the file is a link through the link `..data`, which is swapped.
    [Fact(Timeout = Patience.OfATest)]
    public async Task A_folder_behind_the_link_that_is_swapped()
    {
        var data = Link("..data", Path.GetDirectoryName(before.Path)!);
        await AssertIsLetInAsync(Link("keys.json", "..data/keys.json"));

        Move(data, Path.GetDirectoryName(after.Path)!);

        await AssertIsNotLetInAsync();
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_file_of_the_same_length_and_time()
    {
        await AssertIsLetInAsync(before.Path);
        var (written, length) = (File.GetLastWriteTimeUtc(before.Path), new FileInfo(before.Path).Length);
        var hash = Assert.Single(KeyFile.Read(before.Path).Keys).Hash;

        File.WriteAllText(before.Path, File.ReadAllText(before.Path).Replace(hash, new string('0', hash.Length), StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(before.Path, written);

        Assert.Equal(length, new FileInfo(before.Path).Length);
        await AssertIsNotLetInAsync();
    }

    [Theory(Timeout = Patience.OfATest)]
    [InlineData("nothing")]
    [InlineData("a folder")]
    [InlineData("a pipe")]
    [InlineData("a link that leads nowhere")]
    public async Task Something_else_in_its_place_lets_nobody_in_until_it_is_back(string instead)
    {
        await AssertIsLetInAsync(before.Path);
        var kept = $"{before.Path}.kept";
        File.Move(before.Path, kept);
        Action? put = instead switch
        {
            "a folder" => () => Directory.CreateDirectory(before.Path),
            "a pipe" => () => SpecialFiles.Pipe(before.Path),
            "a link that leads nowhere" => () => File.CreateSymbolicLink(before.Path, "/nowhere/keys.json"),
            _ => null,
        };

        put?.Invoke();
        await AssertIsNotLetInAsync();
        await factory!.Logs.WaitForAsync("Nobody is let in with a key");

        if (Directory.Exists(before.Path))
            Directory.Delete(before.Path);
        File.Move(kept, before.Path, overwrite: true);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (factory is not null)
            await factory.DisposeAsync();
        before.Dispose();
        after.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(folder, name), target).FullName;

    private static void Move(string link, string target)
    {
        File.Delete(link);
        File.CreateSymbolicLink(link, target);
    }

    private async Task AssertIsLetInAsync(string path)
    {
        factory = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Access:Keys"] = path }, Clock = clock };
        Assert.Equal(HttpStatusCode.OK, await StatusAsync());
    }

    private async Task AssertIsNotLetInAsync() => Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync());

    private async Task<HttpStatusCode> StatusAsync()
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/catalog") { Headers = { { "X-Api-Key", key } } };
        return (await factory!.CreateClient().SendInAsync(request, language: null)).StatusCode;
    }
}
