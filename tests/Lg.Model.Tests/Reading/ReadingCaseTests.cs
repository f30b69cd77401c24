using System.Text.RegularExpressions;
using Lg.Model.Diagnostics;

namespace Lg.Model.Tests.Reading;

/// <summary>Each mistake that a review can have, with its place and its words.</summary>
public sealed partial class ReadingCaseTests
{
    // These need a text that is too long for a case, or one that is no text; they have tests of their own.
    private static readonly string[] ElsewhereTested = ["LG4000", "LG4002", "LG4010", "LG4012"];

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            TheoryData<string, string, string> rows = [];
            foreach (var (file, text, problems) in ReadingCases.All)
                rows.Add(file, text, problems);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_told_where_it_is_with_what_to_do(string file, string text, string problems)
    {
        Assert.NotEmpty(file);
        Assert.Equal(problems, Told.Problems(Told.ReadWithWords(text).Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_review_with_a_mistake_has_no_value(string file, string text, string problems)
    {
        Assert.NotEmpty(file + problems);
        Assert.False(Told.ReadWithWords(text).IsOk);
    }

    [Fact]
    public void Every_code_that_reading_can_give_has_a_case()
    {
        var given = Codes().Matches(File.ReadAllText(Documents.WordsOfReading)).Select(match => match.Value);
        var seen = ReadingCases.All.SelectMany(one => Codes().Matches(one.Problems)).Select(match => match.Value);

        Assert.Equal([], given.Except(seen).Except(ElsewhereTested));
    }

    [Fact]
    public void Every_code_that_reading_can_give_is_explained()
    {
        var given = Codes().Matches(File.ReadAllText(Documents.WordsOfReading)).Select(match => match.Value);
        var explained = Headings().Matches(File.ReadAllText(Documents.Diagnostics)).Select(match => match.Groups[1].Value);

        Assert.Equal([], given.Except(explained));
    }

    [Fact]
    public void Both_languages_quote_the_same_words()
    {
        var problems = ReadingCases.All.Where(one => !one.Text.Contains("\\u", StringComparison.Ordinal))
            .SelectMany(one => Told.ReadWithWords(one.Text).Diagnostics);

        Assert.All(problems, problem => Assert.Equal(Quoted(problem, Language.Swedish), Quoted(problem, Language.English)));
    }

    [Fact]
    public void A_message_is_one_line_in_lower_case_without_full_stop()
    {
        var messages = ReadingCases.All.Where(one => !one.Text.Contains("\\u", StringComparison.Ordinal))
            .SelectMany(one => Told.ReadWithWords(one.Text).Diagnostics)
            .SelectMany(problem => new[] { problem.Message.Sv, problem.Message.En });

        Assert.All(messages, message => Assert.Matches(@"^[a-zåäö`][^\n]*[^.\n]$", message));
    }

    private static IEnumerable<string> Quoted(Diagnostic problem, Language language) =>
        Quotes().Matches($"{problem.Message.In(language)} {problem.Help?.In(language)}").Select(match => match.Value);

    [GeneratedRegex("(?m)^## (LG4[0-9]{3})")]
    private static partial Regex Headings();

    [GeneratedRegex("LG4[0-9]{3}")]
    private static partial Regex Codes();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quotes();
}
