using System.Text;
using Lg.Tests;

namespace Lg.Cli.Tests;

public sealed class BadInputTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "felstavat.json", """{ "complience": {} }""", "LG4003" },
        { "fel-typ.json", """{ "goals": "inga" }""", "LG4004" },
        { "datum.json", """{ "review": { "decidedOn": "2025-02-30" } }""", "LG4005" },
        { "datum.yaml", "review:\n  decidedOn: 2025-02-30\n", "LG4005" },
        { "sannolikhet.json", """{ "risks": { "register": [{ "key": "R1", "likelihood": 7 }] } }""", "LG4006" },
        { "sannolikhet.yaml", "risks:\n  register:\n    - key: R1\n      likelihood: 7\n", "LG4006" },
        { "avkapad.json", """{ "unit": { "name": "Trafik""", "LG4001" },
        { "djup.json", string.Concat(Enumerable.Repeat("{\"unit\":", 10_000)), "LG40" },
        { "djup-lista.json", new string('[', 10_000), "LG4004" },
        { "djup.yaml", string.Concat(Enumerable.Repeat("[", 10_000)), "LG" },
        { "dubbelt-falt.json", """{ "stage": "draft", "stage": "submitted" }""", "LG4008" },
        { "dubbelt-falt.yaml", "stage: draft\nstage: submitted\n", "LG" },
        { "dubbel-nyckel.json", """{ "goals": [{ "key": "1" }, { "key": "1" }] }""", "LG4009" },
        { "tagg.yaml", "unit: !!python/object {}\n", "LG" },
        { "ankare.yaml", "unit: &a { name: x }\n", "LG" },
        { "alias.yaml", "unit: &a { name: x }\nreview: *a\n", "LG" },
        { "tom.json", "  \n", "LG6005" },
        { "lista.json", "[]", "LG4004" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_bad_review_is_told_where_and_why(string name, string text, string code)
    {
        using Folder folder = new();
        var file = folder.Add(name, text);
        var output = folder["resultat.txt"];

        var run = LgRun.Of("assess", file, "--output", output);

        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        AssertNothingButMessages(run);
        Assert.Equal([name], folder.Names);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_told()
    {
        using Folder folder = new();
        var file = folder.Add("latin1.json", Encoding.Latin1.GetBytes("""{ "unit": { "name": "Förvaltningen" } }"""));

        var run = LgRun.Of("assess", file);

        Assert.Contains("LG4002", run.Error, StringComparison.Ordinal);
        AssertNothingButMessages(run);
    }

    [Fact]
    public void A_file_of_200_MB_is_refused_without_being_read()
    {
        using Folder folder = new();
        var file = folder["stor.json"];
        using (var sparse = File.Create(file))
            sparse.SetLength(200L * 1024 * 1024);

        // Of this thread, which does the reading: other tests allocate too.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = LgRun.Of("assess", file);

        Assert.Contains("200 MB", run.Error, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50L * 1024 * 1024);
        AssertNothingButMessages(run);
    }

    [Fact]
    public void Input_without_end_is_refused()
    {
        var run = LgRun.With(new Surroundings { In = new Endless() }, "assess", "-");

        Assert.Contains("LG4010", run.Error, StringComparison.Ordinal);
        AssertNothingButMessages(run);
    }

    [Theory]
    [InlineData("saknas.json", "LG6002")]
    [InlineData("", "LG6003")]
    [InlineData("mapp/saknas.json", "LG6002")]
    [InlineData("noll\0tecken.json", "LG600")]
    public void A_file_that_is_not_there_or_is_a_folder_is_told(string name, string code)
    {
        using Folder folder = new();

        var run = LgRun.Of("assess", folder[name]);

        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        AssertNothingButMessages(run);
    }

    [Fact]
    public void Both_reviews_are_complained_of_at_once()
    {
        using Folder folder = new();
        var review = folder.Add("i-ar.json", """{ "complience": {}, "gaols": [] }""");
        var previous = folder.Add("i-fjol.yaml", "unti:\n  name: x\n");

        var run = LgRun.Of("assess", review, "--previous", previous);

        Assert.Equal(3, run.Error.Split("LG4003").Length - 1);
        AssertNothingButMessages(run);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_misspelt_field(string language)
    {
        using Folder folder = new();
        var file = folder.Add("utkast.json", "{\n  \"complience\": {}\n}\n");

        var run = LgRun.Of("assess", file, "--lang", language);

        var shown = run.Error.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Assert.Equal(
            language == "sv"
                ? "utkast.json:2:3: LG4003: okänt fält `complience`\n  plats: /complience\n  hjälp: menade du `compliance`?\n"
                : "utkast.json:2:3: LG4003: unknown field `complience`\n  at: /complience\n  help: did you mean `compliance`?\n",
            shown);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("asses", "x.json")]
    [InlineData("assess", "a.json", "b.json")]
    [InlineData("assess", "a.json", "--foo")]
    [InlineData("assess", "a.json", "--format", "xml")]
    [InlineData("assess", "a.json", "--as-of", "2025-02-30")]
    [InlineData("assess", "a.json", "--as-of", "0001-01-01")]
    [InlineData("assess", "a.json", "--fail-on", "high")]
    [InlineData("assess", "a.json", "--output")]
    [InlineData("assess", "a.json", "--format", "json", "--format", "text")]
    [InlineData("assess", "-", "--previous", "-")]
    [InlineData("assess", "a.json", "--lang", "de")]
    [InlineData("questions", "a.json", "--top", "0")]
    [InlineData("questions", "a.json", "--top", "många")]
    [InlineData("schema")]
    [InlineData("schema", "riview")]
    [InlineData("init", "--format", "json")]
    public void A_command_that_is_written_wrongly_is_told_in_the_language_of_the_user(params string[] args)
    {
        var run = LgRun.Of(args);

        Assert.StartsWith("LG6001: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("argument for option", run.Error, StringComparison.OrdinalIgnoreCase);
        AssertNothingButMessages(run);
    }

    [Fact]
    public void Everything_wrong_with_a_command() => Snapshot.Matches(
        LgRun.Of("assess", "a.json", "b.json", "--foo", "--as-of", "i går", "--format", "xml", "--fail-on").Error);

    [Fact]
    public void Control_characters_of_an_argument_do_not_reach_the_terminal()
    {
        var run = LgRun.Of("assess", "a\u001b[2J.json", "--\u001b[31mfoo");

        Assert.DoesNotContain('\u001b', run.Error);
        AssertNothingButMessages(run);
    }

    [Fact]
    public void A_faulty_catalog_is_3()
    {
        using Folder folder = new();
        var review = folder.Add("utkast.yaml", "stage: draft\n");
        folder.Add("catalog.yaml", "version: [\n");

        var run = LgRun.Of("assess", review, "--catalog", folder.Path, "--as-of", "2025-12-01");

        Assert.Equal(ExitCode.FaultyRules, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("LG", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_that_is_not_there_is_2()
    {
        var run = LgRun.With(new Surroundings { Text = "{}" }, "assess", "-", "--catalog", "/finns/inte");

        Assert.Contains("mappen finns inte", run.Error, StringComparison.Ordinal);
        AssertNothingButMessages(run);
    }

    private static void AssertNothingButMessages(LgRun run)
    {
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
