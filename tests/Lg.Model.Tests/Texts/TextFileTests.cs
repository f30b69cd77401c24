using Lg.Model.Texts;

namespace Lg.Model.Tests.Texts;

/// <summary>The text files are complete, and a slip in one is found where it was made.</summary>
public sealed class TextFileTests
{
    [Fact]
    public void The_Swedish_file_has_every_text_and_no_other() =>
        Assert.Equal([], TextCompleteness.ProblemsOf(TextSet.Swedish, TextSet.Swedish));

    [Fact]
    public void The_English_file_has_every_text_and_no_other() =>
        Assert.Equal([], TextCompleteness.ProblemsOf(TextSet.English, TextSet.Swedish));

    [Theory]
    [InlineData("[Risk]\nname = risken\n[Risk]\n", "x, line 3: the section has no closing bracket, or stands in the file twice")]
    [InlineData("[Risk\n", "x, line 1: the section has no closing bracket, or stands in the file twice")]
    [InlineData("name = risken\n", "x, line 1: a text stands before the first section")]
    [InlineData("[Risk]\nname risken\n", "x, line 2: a text is written `key = text`")]
    [InlineData("[Risk]\n\n; a comment\nname = risken\nname = faran\n", "x, line 5: the section has the key twice")]
    public void A_line_that_is_not_a_section_a_text_or_a_comment_is_refused(string content, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => TextFile.Read("x", content)).Message);

    [Fact]
    public void A_file_that_lacks_texts_is_incomplete_and_says_which()
    {
        var finnish = TextSet.Read(
            "fi.ini",
            "[Risk.owner]\nlabel = Riskin omistaja\nquestion = Kuka omistaa riskin?\nunknown = kuka omistaa riskin\n",
            TextSet.English);

        var problems = TextCompleteness.ProblemsOf(finnish, TextSet.Swedish);

        Assert.Contains("[Risk.owner] lacks `is`", problems);
        Assert.Contains("[AuditKind] lacks `internal`", problems);
        Assert.Contains("[sentences] lacks `undetermined`", problems);
        Assert.DoesNotContain("[Risk.owner] lacks `label`", problems);
    }

    [Theory]
    [InlineData("[Risk.owner]\nyes = x", "[Risk.owner] has `yes`, which nothing reads")]
    [InlineData("[Risk.colour]\nlabel = x", "[Risk.colour] has `label`, which nothing reads")]
    [InlineData("[Risk.owner]\nis = x", "[Risk.owner] `is` must have {value} once, and no other place: x")]
    [InlineData("[Risk.owner]\nis = {value} {day}", "[Risk.owner] `is` must have {day} once, and no other place: {value} {day}")]
    [InlineData("[sentences]\nlimit = x", "[sentences] `limit` must have {length} once, and no other place: x")]
    [InlineData("[Assets.accessRoutine.colour]\nyes = x", "[Assets.accessRoutine.colour] has `yes`, which nothing reads")]
    public void A_text_that_nothing_reads_or_that_has_the_wrong_places_is_refused(string content, string problem) =>
        Assert.Contains(problem, TextCompleteness.ProblemsOf(TextSet.Read("x", content, TextSet.English), TextSet.Swedish));

    [Fact]
    public void One_place_of_a_type_may_have_words_of_its_own() =>
        Assert.DoesNotContain(
            TextCompleteness.ProblemsOf(TextSet.Read("x", "[Assets.accessRoutine.adopted]\nyes = x", TextSet.English), TextSet.Swedish),
            problem => problem.Contains("accessRoutine.adopted", StringComparison.Ordinal));

    [Fact]
    public void What_a_file_under_way_lacks_another_language_stands_in_for()
    {
        var finnish = TextSet.Read("fi.ini", "[Risk.owner]\nlabel = Riskin omistaja\n", TextSet.English);

        Assert.Equal(("Riskin omistaja", "Source"), (finnish.Of("Risk.owner", "label"), finnish.Of("Risk.source", "label")));
    }
}
