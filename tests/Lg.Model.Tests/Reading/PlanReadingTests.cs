using System.Text;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading;

/// <summary>Something that is planned: it is not there, and nothing more is said of it.</summary>
public sealed class PlanReadingTests
{
    [Theory]
    [InlineData("""{"plannedFor": "2026"}""")]
    [InlineData("""{"exists": false, "plannedFor": "2026"}""")]
    [InlineData("""{"plannedFor": "2026", "exists": false}""")]
    public void What_is_planned_does_not_exist(string method)
    {
        var read = Read($$"""{"risks": {"method": {{method}} } }""").Value!.Risks!.Method!;

        Assert.Equal((false, PartialDate.Parse("2026")), (read.Exists, read.PlannedFor));
    }

    [Theory]
    [InlineData(
        """{"exists": true, "plannedFor": "2026"}""", "`exists: true` står bredvid `plannedFor`, som säger att det ännu inte finns")]
    [InlineData(
        """{"acceptanceLevel": 4, "plannedFor": "2026"}""",
        "`acceptanceLevel` står bredvid `plannedFor`, som säger att det ännu inte finns")]
    [InlineData("""{"exists": false, "acceptanceLevel": 4}""", "`acceptanceLevel` står bredvid `exists: false`")]
    public void Nothing_stands_beside_a_plan(string method, string problem) =>
        Assert.Equal(problem, Assert.Single(Read($$"""{"risks": {"method": {{method}} } }""").Diagnostics).Message.Sv);

    [Theory]
    [InlineData("""{"exists": true, "proposed": true}""", "`exists: true` står bredvid `proposed`, som säger att det ännu inte finns")]
    [InlineData("""{"on": "2025", "proposed": true}""", "`on` står bredvid `proposed`, som säger att det ännu inte finns")]
    [InlineData("""{"exists": true, "proposed": false}""", "")]
    [InlineData("""{"proposed": true, "plannedFor": "2026"}""", "")]
    public void Nothing_stands_beside_a_proposal(string coordinator, string problem) =>
        Assert.Equal(
            problem, Read($$"""{"dataProtection": {"coordinator": {{coordinator}} } }""").Diagnostics.SingleOrDefault()?.Message.Sv ?? "");

    [Theory]
    [InlineData("true", false)]
    [InlineData("false", null)]
    public void A_role_that_is_proposed_has_not_been_appointed(string proposed, bool? appointed) =>
        Assert.Equal(
            appointed,
            Read($$"""{"resources": {"roles": [{"key": "a", "proposed": {{proposed}} }]} }""").Value!.Resources!.Roles![0].Appointed);

    [Fact]
    public void A_role_that_is_said_to_be_appointed_is() =>
        Assert.True(Read("""{"resources": {"roles": [{"key": "a", "proposed": true, "appointed": true}]} }""").Value!.Resources!.Roles![
            0].Appointed);

    [Fact]
    public void A_plan_that_states_nothing_is_none() =>
        Assert.Null(Read("""{"risks": {"method": {"plannedFor": null} } }""").Value!.Risks!.Method!.Exists);

    [Fact]
    public void A_review_with_a_plan_is_the_same_when_it_has_been_written_and_read_again()
    {
        var review = Read("""{"risks": {"method": {"plannedFor": "2026"} } }""").Value!;

        Assert.Equal(review, ReviewReader.Read(Encoding.UTF8.GetBytes(ReviewText(review))).Value);
        Assert.Contains("\"plannedFor\":\"2026\"", ReviewText(review), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"risks": {"incidentCounts": {"plannedFor": "2026"} } }""")]
    [InlineData("""{"previousReview": {"plannedFor": "2026"} }""")]
    [InlineData("""{"unit": {"operator": {"securitySensitive": {"plannedFor": "2026"} } } }""")]
    public void What_has_happened_or_is_cannot_be_planned(string review) => Assert.Equal("LG4003", Read(review).Diagnostics[0].Code);

    [Fact]
    public void What_can_be_planned_says_so_after_whether_it_exists() =>
        Assert.All(
            FieldTable.All.Where(type => type.IsPlannable), type => Assert.True(type.IsStatable && type.Fields[1].IsPlan, type.Name));

    private static Lg.Model.Diagnostics.Checked<Review> Read(string json) => ReviewReader.Read(Encoding.UTF8.GetBytes(json));

    private static string ReviewText(Review review) => Encoding.UTF8.GetString(ReviewJson.Write(review, indented: false));
}
