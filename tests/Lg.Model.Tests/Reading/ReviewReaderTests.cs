using System.Text;
using Lg.Model.Json;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading;

/// <summary>What a review is when it can be read.</summary>
public sealed class ReviewReaderTests
{
    [Fact]
    public void Braces_alone_are_a_draft_that_states_nothing() => Assert.Equal(new Review(), Told.Read("{}").Value);

    [Theory]
    [InlineData("""{ "stage": null, "unit": null, "goals": null }""", "{}")]
    [InlineData("""{ "unit": { "name": null } }""", """{"unit":{}}""")]
    [InlineData("""{ "goals": [{ "key": "1", "title": null }] }""", """{"goals":[{"key":"1"}]}""")]
    [InlineData("""{ "previousReview": { "exists": false, "actions": null } }""", """{"previousReview":{"exists":false}}""")]
    public void Null_states_nothing(string text, string canonical) => Assert.Equal(canonical, Canonical(text));

    [Theory]
    [InlineData("""{"unit":{"operator":{"covered":false,"sectors":[]}}}""")]
    [InlineData("""{"previousReview":{"exists":false}}""")]
    [InlineData("""{"goals":[],"goalsComplete":false}""")]
    [InlineData("""{"unit":{"employees":0}}""")]
    public void None_is_stated(string canonical) => Assert.Equal(canonical, Canonical(canonical));

    [Theory]
    [InlineData(
        """{"risks":{"incidents":[{"key":"a","warningSentAt":"2026-03-02T17:30:00+01:00","awareAt":null}]}}""",
        """{"risks":{"incidents":[{"key":"a","warningSent":{"at":"2026-03-02T17:30:00+01:00"}}]}}""")]
    [InlineData(
        """{"risks":{"incidents":[{"key":"a"},{"key":"b","authorityNotifiedAt":"2026-03-02T17:30:00Z"}]}}""",
        """{"risks":{"incidents":[{"key":"a"},{"key":"b","authorityNotified":{"at":"2026-03-02T17:30:00+00:00"}}]}}""")]
    [InlineData("""{"risks":{"incidents":[{"key":"a","finalReportSentAt":null}]}}""", """{"risks":{"incidents":[{"key":"a"}]}}""")]
    public void A_report_given_as_an_instant_alone_is_read(string before, string canonical) => Assert.Equal(canonical, Canonical(before));

    [Theory]
    [InlineData("""{"risks":{"incidents":[{"key":"a","warningSentAt":"2026-03-02"}]}}""", "LG4017 /risks/incidents/0/warningSent/at")]
    [InlineData(
        """{"risks":{"incidents":[{"key":"a","warningSentAt":"2026-03-02T17:30:00Z","warningSent":{"exists":false}}]}}""",
        "LG4008 /risks/incidents/0/warningSent")]
    [InlineData(
        """{"risks":{"incidents":[{"key":"a","warningSent":{"exists":false},"warningSentAt":null}]}}""",
        "LG4008 /risks/incidents/0/warningSent")]
    [InlineData("""{"unit":{"warningSentAt":"2026-03-02T17:30:00Z"}}""", "LG4003 /unit/warningSentAt")]
    public void What_is_wrong_with_it_is_reported_where_it_stands(string text, string problem) =>
        Assert.Equal(problem, string.Join(';', Told.Read(text).Diagnostics.Select(found => $"{found.Code} {found.Pointer}")));

    [Theory]
    [InlineData("""{"review":{"decidedOn":"1899-12-31"}}""", "LG4005")]
    [InlineData("""{"review":{"decidedOn":"9999-12-31"}}""", "LG4005")]
    [InlineData("""{"review":{"decidedOn":"2200"}}""", "LG4005")]
    [InlineData("""{"risks":{"incidents":[{"key":"a","awareAt":"0206-03-02T08:00:00+01:00"}]}}""", "LG4017")]
    [InlineData("""{"risks":{"incidents":[{"key":"a","awareAt":"9999-12-31T23:59:59Z"}]}}""", "LG4017")]
    public void A_year_outside_1900_to_2199_is_refused_with_the_range(string text, string code)
    {
        var found = Assert.Single(Told.Read(text).Diagnostics);

        Assert.Equal(code, found.Code);
        Assert.Contains("1900 till 2199", found.Message.Sv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"review":{"decidedOn":"1900-01-01"}}""")]
    [InlineData("""{"review":{"decidedOn":"2199-12-31"}}""")]
    [InlineData("""{"risks":{"incidents":[{"key":"a","awareAt":"2199-12-31T23:59:59+01:00"}]}}""")]
    public void The_first_and_the_last_year_are_read(string text) => Assert.Empty(Told.Read(text).Diagnostics);

    [Fact]
    public void A_review_is_written_in_the_order_of_the_model() =>
        Assert.Equal(
            """{"stage":"draft","unit":{"name":"x","kind":"company"}}""",
            Canonical("""{ "unit": { "kind": "company", "name": "x" }, "stage": "draft" }"""));

    [Fact]
    public void Letters_of_all_languages_are_written_as_they_are() =>
        Assert.Equal("""{"unit":{"name":"Åäö <&> ж漢"}}""", Canonical("""{ "unit": { "name": "\u00c5äö <\u0026> ж\u6f22" } }"""));

    [Theory]
    [InlineData("\"all\"")]
    [InlineData("\"some\"")]
    [InlineData("\"none\"")]
    [InlineData("{\"done\":3,\"of\":11}")]
    [InlineData("{\"done\":0,\"of\":0}")]
    public void A_coverage_is_read_in_every_form(string coverage) =>
        Assert.Equal(
            """{"assets":{"systemsCoverage":{"owned":§}}}""".Replace("§", coverage),
            Canonical("""{ "assets": { "systemsCoverage": { "owned": § } } }""".Replace("§", coverage)));

    [Fact]
    public void The_numbers_of_a_coverage_may_stand_in_any_order() =>
        Assert.Equal(
            Coverage.Counted(3, 11),
            Told.Read(
                """{ "assets": { "systemsCoverage": { "owned": { "of": 11, "done": 3 } } } }""").Value!.Assets!.SystemsCoverage!.Owned);

    [Theory]
    [InlineData("2026-05-01T14:30:00+02:00", "2026-05-01T14:30:00+02:00")]
    [InlineData("2026-05-01T14:30:00-09:30", "2026-05-01T14:30:00-09:30")]
    [InlineData("2026-05-01T14:30:00Z", "2026-05-01T14:30:00+00:00")]
    [InlineData("2026-05-01T14:30:00.125Z", "2026-05-01T14:30:00.125+00:00")]
    public void An_instant_keeps_its_offset(string written, string canonical) =>
        Assert.Equal(
            """{"risks":{"incidents":[{"key":"a","awareAt":"§"}]}}""".Replace("§", canonical),
            Canonical("""{ "risks": { "incidents": [{ "key": "a", "awareAt": "§" }] } }""".Replace("§", written)));

    [Theory]
    [InlineData("/risks/method")]
    [InlineData("/unit")]
    [InlineData("/goals/0")]
    [InlineData("/goals/17/owner")]
    [InlineData("/assets/systemsCoverage/remoteAccessMfa")]
    public void What_is_set_aside_is_named_by_a_pointer_to_a_field(string pointer) =>
        Assert.Equal("", Told.Problems($$"""{ "setAside": [{ "pointer": "{{pointer}}", "reason": "dontKnow" }] }"""));

    [Fact]
    public void The_schema_version_that_is_written_can_be_read() =>
        Assert.Equal("", Told.Problems($$"""{ "schemaVersion": "{{SchemaVersion.Current}}" }"""));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() =>
        Assert.Equal(
            """
            2:20 LG4019 "/schemaVersion"
            3:12 LG4007 "/stage"
            4:3 LG4003 "/unti"
            6:25 LG4009 "/goals/1"
            6:48 LG4005 "/goals/1/dueOn"
            7:21 LG4014 "/previousReview"
            """,
            Places("""
            {
              "schemaVersion": "0.9",
              "stage": "klar",
              "unti": {},
              "goals": [
                { "key": "1" },     { "key": "1", "dueOn": "snart" }],
              "previousReview": { "exists": false, "goals": [] }
            }
            """));

    [Fact]
    public void A_problem_names_the_file_that_the_caller_named() =>
        Assert.Equal("r.json", Assert.Single(ReviewReader.Read("[]"u8.ToArray(), "r.json").Diagnostics).File);

    [Fact]
    public void The_lines_of_a_review_are_not_repeated() =>
        Assert.All(Told.Read("{ \"unti\": [ }").Diagnostics, problem => Assert.Null(problem.SourceLine));

    [Fact]
    public void An_unknown_field_is_as_long_as_it_is_written() =>
        Assert.Equal(6, Assert.Single(Told.Read("""{ "unti": 1 }""").Diagnostics).Length);

    private static string Places(string text) => string.Join('\n', Told.Read(text).Diagnostics.Select(problem =>
        $"{problem.Line}:{problem.Column} {problem.Code} \"{problem.Pointer}\""));

    private static string Canonical(string text)
    {
        var read = Told.Read(text);
        Assert.Equal("", Told.Problems(read.Diagnostics));
        return Encoding.UTF8.GetString(ReviewJson.Write(read.Value!));
    }
}
