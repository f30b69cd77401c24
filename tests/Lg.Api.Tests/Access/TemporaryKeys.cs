using Lg.Api.Access.Keys;
using Lg.Api.Hosting;

namespace Lg.Api.Tests.Access;

/// <summary>A file of keys, made by the command, gone when disposed of.</summary>
internal sealed class TemporaryKeys : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lg-keys-").FullName;
    private readonly TimeProvider clock = new FixedClock(ApiFactory.Today.AddDays(-1));

    public TemporaryKeys()
    {
        KeyFile.Change(Path, file => file);
        Stamp();
    }

    public string Path => System.IO.Path.Combine(folder, "keys.json");

    public string Add(params string[] scopes) => Make(ApiFactory.Today.AddYears(1), scopes);

    public string AddUntil(DateOnly expires) => Make(expires, "lg.assess");

    public void Revoke(string key) => Assert.Equal(0, Run("revoke", ApiKey.Read(key)!.Id).ExitCode);

    public (int ExitCode, string Output, string Messages) Run(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var exitCode = HostCommand.Run(["keys", .. arguments, "--file", Path], output, messages, clock);
        Stamp();
        return (exitCode, output.ToString(), messages.ToString());
    }

    /// <summary>Writes something else over the file.</summary>
    public void Write(string text)
    {
        File.WriteAllText(Path, text);
        Stamp();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Always the same time: what the file says is what the host goes by.
    private void Stamp() => File.SetLastWriteTimeUtc(Path, ApiFactory.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));

    private string Make(DateOnly expires, params string[] scopes)
    {
        var (exitCode, output, messages) =
            Run(["new", "--name", "prov", "--expires", $"{expires:yyyy-MM-dd}", .. scopes.SelectMany(scope => new[] { "--scope", scope })]);
        Assert.True(exitCode == 0, messages);
        return output.Trim();
    }
}
