using Lg.Tests;

namespace Lg.Cli.Tests;

/// <summary>A result is never written over what it comes from, whatever name that goes by.</summary>
public sealed class InputKeptTests : IDisposable
{
    private const string Draft = """{ "review": { "planYear": 2026, "decidedOn": "2025-11-01" } }""";

    private readonly Folder folder = new();
    private readonly string review;

    public InputKeptTests() => review = folder.Add("genomgang.json", Draft);

    [Fact]
    public void The_review_is_kept() => AssertKept(review, "assess", review, "--output", review);

    [Fact]
    public void The_review_is_kept_by_another_way_to_it() =>
        AssertKept(
            review, "questions", review, "--output", Path.Combine(folder.Path, "..", Path.GetFileName(folder.Path), "genomgang.json"));

    [Fact]
    public void The_review_is_kept_behind_a_link()
    {
        SpecialFiles.SkipWithout();
        File.CreateSymbolicLink(folder["annat"], "genomgang.json");

        AssertKept(review, "assess", review, "--output", folder["annat"]);
        AssertKept(review, "assess", folder["annat"], "--output", review);
    }

    [Fact]
    public void The_review_is_kept_behind_a_linked_folder()
    {
        SpecialFiles.SkipWithout();
        Directory.CreateSymbolicLink(folder["samma"], ".");

        AssertKept(review, "assess", review, "--output", folder["samma/genomgang.json"]);
    }

    [Fact]
    public void The_review_is_kept_by_its_other_name()
    {
        SpecialFiles.SkipWithout();

        AssertKept(review, "assess", review, "--output", SpecialFiles.HardLink(folder["annat"], review));
    }

    [Fact]
    public void Last_years_review_is_kept()
    {
        var last = folder.Add("forra.json", """{ "review": { "planYear": 2025 } }""");

        AssertKept(last, "assess", review, "--previous", last, "--output", last);
    }

    [Fact]
    public void A_file_of_the_catalog_is_kept()
    {
        Directory.CreateDirectory(folder["katalog"]);
        var file = folder.Add("katalog/catalog.yaml", "catalog: { version: 1.0.0, title: { sv: Krav, en: Requirements } }\n");


        AssertKept(file, "catalog", "check", "--catalog", folder["katalog"], "--output", file);
        AssertKept(file, "catalog", "changes", folder["katalog"], folder["katalog"], "--output", file);
    }

    [Fact]
    public void A_file_of_an_added_catalog_is_kept()
    {
        Directory.CreateDirectory(folder["tillägg/under"]);
        var file = folder.Add("tillägg/under/roller.yaml", "roles:\n  - { id: prov, title: { sv: Prov, en: Trial } }\n");

        AssertKept(file, "assess", review, "--add-catalog", folder["tillägg"], "--output", file);
    }

    [Fact]
    public void Another_file_with_the_same_text_is_written()
    {
        var other = folder.Add("rapport.json", Draft);

        Assert.Equal(ExitCode.Done, LgRun.Of("assess", review, "--output", other).ExitCode);
        Assert.NotEqual(Draft, File.ReadAllText(other));
    }

    public void Dispose() => folder.Dispose();

    private static void AssertKept(string input, params string[] command)
    {
        var before = File.ReadAllText(input);

        var run = LgRun.Of(command);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("LG6011", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(input));
    }
}
