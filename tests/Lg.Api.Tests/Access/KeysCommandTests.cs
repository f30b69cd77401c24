using System.Security.Cryptography;
using System.Text;
using Lg.Api.Access.Keys;
using Lg.Api.Hosting;
using Lg.Tests;

namespace Lg.Api.Tests.Access;

/// <summary>Keys are made, shown and revoked by a command; a secret is shown once, and kept nowhere.</summary>
public sealed class KeysCommandTests : IDisposable
{
    private readonly TemporaryKeys keys = new();

    [Fact]
    public void A_new_key_is_shown_and_only_its_hash_is_kept()
    {
        var (exitCode, output, messages) = keys.Run("new", "--name", "e-tjänst", "--scope", "lg.assess", "--expires", "2027-06-01");

        var key = ApiKey.Read(output.Trim())!;
        var file = File.ReadAllText(keys.Path);
        Assert.Equal((0, true), (exitCode, messages.StartsWith("The key is shown only now", StringComparison.Ordinal)));
        Assert.DoesNotContain(key.Secret, file, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.Secret))), file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_has_256_bits_and_is_never_the_same()
    {
        var made = Enumerable.Range(0, 100).Select(_ => ApiKey.New()).ToList();

        Assert.Equal(100, made.Select(key => key.Secret).Distinct().Count());
        Assert.All(made, key => Assert.Equal((43, 16, key), (key.Secret.Length, key.Id.Length, ApiKey.Read(key.Text))));
    }

    [Fact]
    public void Only_its_owner_may_read_the_file()
    {
        keys.Add("lg.assess");

        // Files have other rights there.
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(keys.Path));
    }

    [Fact]
    public void Keys_are_listed_with_how_they_stand()
    {
        keys.Run("new", "--name", "ett", "--scope", "lg.assess", "lg.catalog", "--expires", "2027-06-01");
        keys.Revoke(keys.Add("lg.assess"));

        Assert.Equal(
            ["valid    until 2027-06-01 (expires in 6 months)  lg.assess lg.catalog  ett", "revoked  until 2027-11-21  lg.assess  prov"],
            Listed(keys.Run("list")));
        Assert.Equal(
            [
                "giltig      till 2027-06-01 (upphör om 6 månader)  lg.assess lg.catalog  ett",
                "återkallad  till 2027-11-21  lg.assess  prov",
            ],
            Listed(keys.Run("list", "--lang", "sv")));
    }

    [Fact]
    public void An_expired_key_is_listed_with_how_long_ago_that_was()
    {
        keys.Add("lg.assess");
        KeyFile.Change(
            keys.Path, file => new([.. file.Keys.Select(key => key with { Expires = new(2026, 9, 20, 0, 0, 0, TimeSpan.Zero) })]));

        Assert.Equal(["expired  until 2026-09-20 (expired 2 months ago)  lg.assess  prov"], Listed(keys.Run("list")));
        Assert.Equal(
            ["utgången    till 2026-09-20 (upphörde för 2 månader sedan)  lg.assess  prov"], Listed(keys.Run("list", "--lang", "sv")));
    }

    [Theory]
    [InlineData("en", "It expires 2027-06-01, in 6 months.")]
    [InlineData("sv", "Den upphör 2027-06-01, om 6 månader.")]
    public void Whoever_makes_a_key_sees_when_it_expires(string language, string note) => Assert.EndsWith(
        note,
        keys.Run("new", "--name", "ett", "--scope", "lg.assess", "--expires", "2027-06-01", "--lang", language).Messages.Trim(),
        StringComparison.Ordinal);

    [Fact]
    public void An_unknown_key_is_refused_in_the_language_that_was_asked_for() => Assert.Equal(
        "det finns ingen nyckel med det id:t; `list` visar nycklarna",
        keys.Run("revoke", "0123456789abcdef", "--lang", "sv").Messages.Trim());

    [Theory]
    [InlineData("sv", "(upphör om 3 månader)", "C.UTF-8")]
    [InlineData("sv", "(upphör om 3 månader)", "en_US.UTF-8")]
    [InlineData("en", "(expires in 3 months)", "sv_SE.UTF-8")]
    public async Task The_program_itself_has_the_words_whatever_the_language_of_the_machine(string language, string words, string machine)
    {
        // A hundred days are three whole months, whatever day it is.
        keys.Add("lg.assess");
        KeyFile.Change(
            keys.Path, file => new([.. file.Keys.Select(key => key with { Expires = TimeProvider.System.GetUtcNow().AddDays(100) })]));

        Assert.Contains(
            words, await HostProgram.RunAsync(machine, "keys", "list", "--file", keys.Path, "--lang", language), StringComparison.Ordinal);
    }

    [Fact]
    public void When_a_key_was_first_revoked_stays()
    {
        var key = keys.Add("lg.assess");
        keys.Revoke(key);
        var before = File.ReadAllText(keys.Path);

        Assert.Equal(0, HostCommand.Run(
            ["keys", "revoke", ApiKey.Read(key)!.Id, "--file", keys.Path],
            TextWriter.Null,
            TextWriter.Null,
            new FixedClock(ApiFactory.Today.AddDays(7))));

        Assert.Equal(before, File.ReadAllText(keys.Path));
    }

    [Theory]
    [InlineData("new", "--name", "x", "--scope", "lg.all", "--expires", "2027-06-01")]
    [InlineData("new", "--name", "x", "--scope", "lg.assess", "--expires", "2026-11-20")]
    [InlineData("new", "--name", "x", "--scope", "lg.assess", "--expires", "2028-11-21")]
    [InlineData("new", "--name", "x", "--scope", "lg.assess", "--expires", "soon")]
    [InlineData("new", "--name", "x", "--scope", "lg.assess")]
    [InlineData("new", "--scope", "lg.assess", "--expires", "2027-06-01")]
    [InlineData("new", "--name", "x", "--expires", "2027-06-01")]
    [InlineData("revoke", "0123456789abcdef")]
    [InlineData("revoke")]
    [InlineData("list", "--lang", "de")]
    [InlineData("lose")]
    public void What_makes_no_sense_is_refused_and_changes_nothing(params string[] arguments)
    {
        var before = File.ReadAllText(keys.Path);

        var (exitCode, _, messages) = keys.Run(arguments);

        Assert.Equal((2, before), (exitCode, File.ReadAllText(keys.Path)));
        Assert.NotEmpty(messages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"keys\": [{}] }")]
    [InlineData("{ \"keys\": null }")]
    [InlineData("{ \"keys\": [], \"more\": 1 }")]
    [InlineData("{ \"keys\": [KEY, KEY] }")]
    [InlineData("{ \"keys\": [KEY], \"keys\": [] }")]
    [InlineData("{ \"keys\": [KEY], \"Keys\": [] }")]
    [InlineData("{ \"keys\": [REVOKD] }")]
    [InlineData("{ \"keys\": [SCOPE] }")]
    [InlineData("{ \"keys\": [HASH] }")]
    [InlineData("{ \"keys\": [DIGIT] }")]
    public void A_file_that_does_not_say_what_it_should_is_refused(string text)
    {
        const string key =
            """{ "id": "a", "name": "x", "hash": "0000000000000000000000000000000000000000000000000000000000000000", "scopes": ["lg.assess"], "created": "2026-01-01T00:00:00Z", "expires": "2027-01-01T00:00:00Z" }""";
        File.WriteAllText(keys.Path, text
            .Replace("KEY", key, StringComparison.Ordinal)
            .Replace(
                "REVOKD",
                key.Replace("\"id\"", "\"revokd\": \"2026-01-01T00:00:00Z\", \"id\"", StringComparison.Ordinal),
                StringComparison.Ordinal)
            .Replace("SCOPE", key.Replace("lg.assess", "lg.all", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("HASH", key.Replace("00000000", "", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("DIGIT", key.Replace("0000000000\"", "000000000g\"", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.Throws<UnusableKeyFileException>(() => KeyFile.Read(keys.Path));
        Assert.Equal(2, keys.Run("list").ExitCode);
    }

    [Theory]
    [InlineData("{ \"keys\": [", 1)]
    [InlineData("{\n  \"keys\": [\n}", 3)]
    public void The_line_that_is_no_JSON_is_named(string text, int line)
    {
        File.WriteAllText(keys.Path, text);

        Assert.Contains($"see line {line}", keys.Run("list").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_no_command_can_do_anything() =>
        Assert.Equal(2, HostCommand.Run(["keys", "list"], TextWriter.Null, TextWriter.Null, new FixedClock(ApiFactory.Today)));

    [Theory]
    [InlineData("keys", "Makes, shows and revokes the keys of callers.", "sv|en", "FILE")]
    [InlineData(
        "keys new",
        "Makes a key and shows it, this once.",
        "what the key is for; stands in no log",
        "what its holder may do",
        "at most 2 years ahead",
        "DAY")]
    [InlineData(
        "keys revoke", "Makes a key invalid. A host that runs takes notice within seconds.", "the id of the key, as `list` shows it")]
    public void The_help_says_what_each_command_does_and_takes(string command, params string[] said)
    {
        using StringWriter output = new();

        Assert.Equal(0, HostCommand.Run([.. command.Split(' '), "--help"], output, TextWriter.Null, new FixedClock(ApiFactory.Today)));

        Assert.All(said, words => Assert.Contains(words, output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_made_at_once_are_all_kept()
    {
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            using StringWriter output = new(), messages = new();
            Assert.Equal(0, HostCommand.Run(
                ["keys", "new", "--name", $"{i}", "--scope", "lg.assess", "--expires", "2027-06-01", "--file", keys.Path],
                output,
                messages,
                new FixedClock(ApiFactory.Today)));
        });

        Assert.Equal(
            ["0", "1", "2", "3", "4", "5", "6", "7"], KeyFile.Read(keys.Path).Keys.Select(key => key.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_keys_keeps_its_rights_and_stays_the_same_file()
    {
        SpecialFiles.SkipWithout();
        const UnixFileMode withGroup = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        SpecialFiles.SetRights(keys.Path, withGroup);
        var other = SpecialFiles.HardLink($"{keys.Path}.other", keys.Path);

        keys.Revoke(keys.Add("lg.assess"));

        Assert.Equal(withGroup, SpecialFiles.Rights(keys.Path));
        Assert.NotNull(Assert.Single(KeyFile.Read(other).Keys).Revoked);
    }

    [Fact]
    public void A_file_of_keys_behind_a_link_is_changed_where_it_lies()
    {
        SpecialFiles.SkipWithout();
        var real = $"{keys.Path}.real";
        File.Move(keys.Path, real);
        File.CreateSymbolicLink(keys.Path, real);

        keys.Add("lg.assess");

        Assert.Equal(real, new FileInfo(keys.Path).LinkTarget);
        Assert.Single(KeyFile.Read(real).Keys);
    }

    [Fact]
    public void A_file_of_keys_that_cannot_be_made_is_reported() =>
        Assert.Equal(2, HostCommand.Run(
            ["keys", "new", "--name", "x", "--scope", "lg.assess", "--expires", "2027-06-01", "--file", $"{keys.Path}/x"],
            TextWriter.Null,
            TextWriter.Null,
            new FixedClock(ApiFactory.Today)));

    public void Dispose() => keys.Dispose();

    private static IEnumerable<string> Listed((int ExitCode, string Output, string Messages) run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[18..].Trim());
}
