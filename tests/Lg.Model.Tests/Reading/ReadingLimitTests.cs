using System.Text;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading;

/// <summary>What a stranger may send is bounded, and what is beyond the bounds is told.</summary>
public sealed class ReadingLimitTests
{
    [Fact]
    public void Sixteen_megabytes_can_be_read() => Assert.True(ReviewReader.Read(Filled("{}", 16 * 1024 * 1024)).IsOk);

    [Fact]
    public void One_byte_more_cannot() =>
        Assert.Equal(
            "0:0 LG4010 \"\": genomgången är 17 MB; gränsen är 16 MB\n  kontrollera att det är rätt fil",
            Told.Problems(ReviewReader.Read(Filled("{}", (16 * 1024 * 1024) + 1)).Diagnostics));

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_sixteen_megabytes() =>
        Assert.True(ReviewReader.Read(Filled("\uFEFF{}", (16 * 1024 * 1024) + 3)).IsOk);

    [Theory]
    [InlineData("{ \"unit\": ", '[')]
    [InlineData("{ \"x\": ", '[')]
    [InlineData("{ \"goals\": ", '[')]
    [InlineData("{ \"goals\": [{ \"key\": \"1\", \"title\": ", '[')]
    [InlineData("{ \"goals\": [{ \"title\": ", '[')]
    [InlineData("{ \"assets\": { \"systemsCoverage\": { \"owned\": { \"done\": ", '[')]
    [InlineData("", '[')]
    public void Ten_thousand_levels_are_too_many(string before, char bracket) =>
        Assert.Equal("LG4011", Told.Read(before + new string(bracket, 10_000)).Diagnostics[^1].Code);

    [Fact]
    public void Ten_thousand_levels_of_groups_are_too_many() =>
        Assert.Equal("LG4011", Told.Read(string.Concat(Enumerable.Repeat("{\"unit\":", 10_000))).Diagnostics[^1].Code);

    [Fact]
    public void Thirty_two_levels_are_not_too_many() =>
        Assert.Equal(["LG4003"], Codes($$"""{ "x": {{new string('[', 31)}}{{new string(']', 31)}} }"""));

    [Fact]
    public void Two_thousand_items_can_be_listed() => Assert.True(Told.Read($$"""{ "goals": [{{Items(2_000)}}] }""").IsOk);

    [Fact]
    public void More_items_are_answered_for_as_a_whole() =>
        Assert.Equal(
            "1:12 LG4012 \"/goals\": listan har fler än 2000 poster\n  svara för samlingen som helhet i fältet som slutar på `Coverage`",
            Told.Problems($$"""{ "goals": [{{Items(2_003)}}] }"""));

    [Fact]
    public void Forty_thousand_items_in_all_can_be_listed() => Assert.True(Told.Read(Recommendations(answersEach: 19)).IsOk);

    [Fact]
    public void More_items_in_all_cannot() => Assert.Equal(
        "LG4012 genomgången har fler än 40000 poster sammanlagt the review has more than 40000 items in all",
        Told.Read(Recommendations(answersEach: 20)).Diagnostics
            .Select(problem => $"{problem.Code} {problem.Message.Sv} {problem.Message.En}")
            .Distinct()
            .Single());

    [Fact]
    public void A_text_of_twenty_thousand_characters_can_be_read() => Assert.True(Told.Read(Named(new string('å', 20_000))).IsOk);

    [Fact]
    public void A_longer_text_cannot() =>
        Assert.Equal("1:21 LG4012 \"/unit/name\": texten är längre än 20000 tecken", Told.Problems(Named(new string('å', 20_001))));

    [Fact]
    public void A_key_of_a_hundred_characters_can_be_read() =>
        Assert.True(Told.Read($$"""{ "goals": [{ "key": "{{new string('k', 100)}}" }] }""").IsOk);

    [Fact]
    public void A_longer_key_cannot() =>
        Assert.Equal(
            "1:22 LG4009 \"/goals/0/key\": en nyckel har 1 till 100 tecken",
            Told.Problems($$"""{ "goals": [{ "key": "{{new string('k', 101)}}" }] }"""));

    [Fact]
    public void A_hundred_problems_are_told() => Assert.Equal(100, Told.Read(Unknown(100)).Diagnostics.Count);

    [Fact]
    public void Of_more_problems_the_rest_are_counted()
    {
        var problems = Told.Read(Unknown(250)).Diagnostics;

        Assert.Equal((101, "och 150 fel till, som inte visas", "LG4000"), (problems.Count, problems[^1].Message.Sv, problems[^1].Code));
    }

    [Fact]
    public void Every_problem_told_is_an_error() =>
        Assert.All(Told.Read(Unknown(250)).Diagnostics, problem => Assert.Equal(DiagnosticSeverity.Error, problem.Severity));

    // Were each place sought from the beginning of the text, this would take minutes, and one request would occupy a host.
    [Fact]
    public void Half_a_million_mistakes_are_counted() =>
        Assert.Equal("och 499900 fel till, som inte visas", Told.Read(Unknown(500_000)).Diagnostics[^1].Message.Sv);

    [Fact]
    public void A_number_too_large_for_the_machine_is_outside_what_is_permitted() =>
        Assert.Equal(["LG4006"], Codes("""{ "performance": { "indicators": [{ "key": "a", "value": 1e400 }] } }"""));

    [Fact]
    public void A_field_without_limits_is_told_none() =>
        Assert.DoesNotContain(
            ":  till",
            Told.Problems("""{ "performance": { "indicators": [{ "key": "a", "value": 1e400 }] } }"""),
            StringComparison.Ordinal);

    private static IEnumerable<string> Codes(string text) => Told.Read(text).Diagnostics.Select(problem => problem.Code);

    private static string Named(string name) => $$"""{ "unit": { "name": "{{name}}" } }""";

    private static string Items(int count) =>
        string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{ "key": "{{number}}" }"""));

    private static string Unknown(int count) =>
        $"{{{string.Join(',', Enumerable.Range(0, count).Select(number => $"\"x{number:x}\":0"))}}}";

    private static byte[] Filled(string text, int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)' ');
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    // Two thousand recommendations, and what answers each of them.
    private static string Recommendations(int answersEach)
    {
        var answers = string.Join(", ", Enumerable.Range(0, answersEach).Select(i => $"\"{i}\""));
        var items = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $$"""{ "key": "{{i}}", "answeredBy": [{{answers}}] }"""));
        return $$"""{ "dataProtection": { "recommendations": [{{items}}] } }""";
    }
}
