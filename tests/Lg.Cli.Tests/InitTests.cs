using System.Text;
using System.Text.RegularExpressions;
using Lg.Cli.Output;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Rules;

namespace Lg.Cli.Tests;

public sealed partial class InitTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_template_reads_as_an_empty_draft(string language)
    {
        var run = LgRun.Of("init", "--lang", language);

        var read = YamlReviewReader.Read(Encoding.UTF8.GetBytes(run.Out));

        Assert.Empty(read.Diagnostics);
        Assert.Equal("""{"schemaVersion":"2.0","stage":"draft"}""", Encoding.UTF8.GetString(ReviewJson.Write(read.Value!)));
    }

    [Fact]
    public void Without_its_comment_marks_it_still_reads()
    {
        var uncommented = CommentMark().Replace(ReviewTemplate.Write(Language.Swedish, Rulebook.Shipped.Catalog), "$1");

        var read = YamlReviewReader.Read(Encoding.UTF8.GetBytes(uncommented));

        Assert.Empty(read.Diagnostics);
        Assert.NotNull(read.Value!.Goals);
        Assert.NotNull(read.Value.Assets!.Systems);
    }

    [Fact]
    public void The_words_that_only_the_catalog_knows_stand_last()
    {
        var words = LgRun.Of("init").Out.Split("# # Målämnen som `topic` kan ha:\n")[1];

        Assert.All(
            Rulebook.Shipped.Catalog.Goals,
            goal => Assert.Contains($"# #   {goal.Key} – {goal.Title.Sv}\n", words, StringComparison.Ordinal));
        Assert.All(
            Rulebook.Shipped.Catalog.Areas,
            area => Assert.Contains($"# #   {area.Id} – {area.Title.Sv}\n", words, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_is_there_with_its_question()
    {
        var template = ReviewTemplate.Write(Language.Swedish);

        Assert.All(
            FieldTable.All.SelectMany(type => type.Fields).Where(field => !field.IsDerived && field.Name != "schemaVersion"),
            field =>
            {
                Assert.Contains($"{field.Name}:", template, StringComparison.Ordinal);
                Assert.Contains(field.Question.Sv, template, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void A_file_that_is_there_is_kept_unless_forced()
    {
        using Folder folder = new();
        var file = folder.Add("utkast.yaml", "mitt arbete");

        var refused = LgRun.Of("init", "--output", file);
        var kept = File.ReadAllText(file);
        var forced = LgRun.Of("init", "--output", file, "--force");

        Assert.Equal((ExitCode.BadInput, "mitt arbete"), (refused.ExitCode, kept));
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, forced.ExitCode);
        Assert.Contains("stage: draft", File.ReadAllText(file), StringComparison.Ordinal);
    }

    // The first mark of a line that holds a field or a question of a field that is commented out.
    [GeneratedRegex("^( *)# (?= *(# |- |[a-zA-Z]+:))", RegexOptions.Multiline)]
    private static partial Regex CommentMark();
}
