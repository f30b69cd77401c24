using System.Text;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>The unit's own risks in the report.</summary>
public sealed class ReportedRiskTests
{
    private const string Register =
        """[{"key": "R2", "title": "Interna hot", "likelihood": 3, "consequence": 4}, {"key": "R1", "likelihood": 1}]""";

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"risks": {"register": [], "method": {"acceptanceLevel": 8} } }""")]
    public void A_review_that_states_no_risk_has_none_in_its_report(string review) =>
        Assert.Null(Assessed.Of(review, new ARequirement()).Risks);

    [Fact]
    public void Risks_are_those_of_the_review_in_its_order()
    {
        var risks = Assessed.Of($$"""{"risks": {"register": {{Register}} } }""", new ARequirement()).Risks!;

        Assert.Equal(
            [
                new ReportedRisk { Key = "R2", Title = "Interna hot", Likelihood = 3, Consequence = 4 },
                new ReportedRisk { Key = "R1", Likelihood = 1 },
            ],
            risks.Register);
        Assert.Null(risks.AcceptanceLevel);
    }

    [Theory]
    [InlineData("""{"acceptanceLevel": 8}""", 8)]
    [InlineData("""{"exists": true, "acceptanceLevel": 8}""", 8)]
    [InlineData("""{"exists": true}""", null)]
    public void The_level_is_that_of_the_method(string method, int? level) => Assert.Equal(
        level,
        Assessed.Of($$"""{"risks": {"register": {{Register}}, "method": {{method}} } }""", new ARequirement()).Risks!.AcceptanceLevel);

    [Fact]
    public void The_report_in_JSON_does_not_repeat_the_risks_of_the_review()
    {
        var report = Assessed.Of($$"""{"risks": {"register": {{Register}} } }""", new ARequirement());

        Assert.DoesNotContain(
            "Interna hot",
            Encoding.UTF8.GetString(ReportJson.Write(report, new() { Include = [ReportInclude.All] })),
            StringComparison.Ordinal);
    }
}
