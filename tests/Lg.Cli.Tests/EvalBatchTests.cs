using System.Text.Json;

namespace Lg.Cli.Tests;

public sealed class EvalBatchTests
{
    [Theory]
    [InlineData("1 + 1", """{"value":2,"type":"int"}""")]
    [InlineData("1.0 + 1.0", """{"value":2.0,"type":"double"}""")]
    [InlineData("-9223372036854775808", """{"value":-9223372036854775808,"type":"int"}""")]
    [InlineData("0.0 / 0.0", """{"value":"NaN","type":"double"}""")]
    [InlineData("1.0 / 0.0", """{"value":"Infinity","type":"double"}""")]
    [InlineData("-1.0 / 0.0", """{"value":"-Infinity","type":"double"}""")]
    [InlineData("1 < 2", """{"value":true,"type":"bool"}""")]
    [InlineData("'å\\n'", """{"value":"å\n","type":"string"}""")]
    [InlineData("[1, 2]", """{"value":[1,2],"type":"list"}""")]
    [InlineData("[1.0]", """{"value":[1.0],"type":"list"}""")]
    [InlineData("{'a': [true]}", """{"value":{"a":[true]},"type":"map"}""")]
    [InlineData("{1: 'a', 2: 'b'}", """{"value":{"1":"a","2":"b"},"type":"map"}""")]
    [InlineData("{true: 1}", """{"value":{"true":1},"type":"map"}""")]
    [InlineData("{}", """{"value":{},"type":"map"}""")]
    [InlineData("timestamp('2026-01-15T09:30:00+01:00')", """{"value":"2026-01-15T08:30:00Z","type":"timestamp"}""")]
    [InlineData("duration('90m')", """{"value":"5400s","type":"duration"}""")]
    [InlineData("date('2026-01')", """{"value":"2026-01","type":"date"}""")]
    [InlineData("months(14)", """{"value":"P14M0D","type":"period"}""")]
    [InlineData("review.unit.name", """{"unknown":["/unit/name"]}""")]
    [InlineData("1 / 0", """{"error":{"code":"DivideByZero","message":"ett tal delas med noll"}}""")]
    [InlineData("dyn(1)", """{"unsupported":{"code":"LG2003","message":"det finns ingen funktion `dyn`"}}""")]
    [InlineData("1 +", """{"unsupported":{"code":"LG1006","message":"väntade ett värde men uttrycket tog slut"}}""")]
    public void Each_expression_is_answered_with_a_line(string expression, string expected)
    {
        var run = Batch(JsonSerializer.Serialize(new Dictionary<string, string> { ["expr"] = expression }));

        Assert.Equal(new LgRun(ExitCode.Done, expected + "\n", ""), run);
    }

    [Fact]
    public void Answers_come_in_the_order_of_the_questions() =>
        Assert.Equal("""
            {"value":1,"type":"int"}
            {"value":2,"type":"int"}
            {"value":3,"type":"int"}

            """.ReplaceLineEndings("\n"), Batch("{\"expr\": \"1\"}\n\n{\"expr\": \"2\"}\r\n{\"expr\": \"3\"}").Out);

    [Theory]
    [InlineData("1 + 1")]
    [InlineData("{\"expression\": \"1\"}")]
    [InlineData("{\"expr\": 1}")]
    [InlineData("[]")]
    [InlineData("{\"expr\": \"1\", \"expr\": \"2\"}")]
    [InlineData("{\"expr\": \"\\ud800\"}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[")]
    public void A_line_that_is_no_request_is_told_apart_and_the_rest_goes_on(string line)
    {
        var run = Batch(line + "\n{\"expr\": \"1\"}\n");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(
            "{\"invalid\":{\"code\":\"LG6010\",\"message\":\"rad 1 är inget uttryck i JSON\"}}\n{\"value\":1,\"type\":\"int\"}\n", run.Out);
    }

    [Fact]
    public void A_line_without_end_is_passed_over()
    {
        var run = Batch(new string('x', 1_000_000) + "\n{\"expr\": \"1\"}\n");

        Assert.Equal(2, run.Out.TrimEnd('\n').Split('\n').Length);
        Assert.EndsWith("{\"value\":1,\"type\":\"int\"}\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void All_expressions_can_read_one_review()
    {
        using Folder folder = new();
        var file = folder.Add("utkast.yaml", "unit: { employees: 40 }\n");

        var run = LgRun.With(
            new Surroundings { Text = "{\"expr\": \"review.unit.employees\"}\n" },
            "eval",
            "--batch",
            "--review",
            file,
            "--as-of",
            "2026-01-01");

        Assert.Equal("{\"value\":40,\"type\":\"int\"}\n", run.Out);
    }

    private static LgRun Batch(string lines) => LgRun.With(new Surroundings { Text = lines }, "eval", "--batch");
}
