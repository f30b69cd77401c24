using Lg.Workbench.Checks;
using Lg.Workbench.Tests.Drafting;

namespace Lg.Workbench.Tests.Checks;

/// <summary>A text that states another limit than the one that its requirement is judged by is found, and no other text.</summary>
public sealed class LimitCheckTests
{
    private const string Parameters =
        """
        parameters:
          - name: policyMonths
            title: { sv: Månader, en: Months }
            unit: months
            axis: planYear
            source: { document: guideline, confidence: S }
            values: [{ from: 2024, value: 12 }, { from: 2026, value: 24 }]
        """;

    [Theory]
    [InlineData("Översedd inom 12 månader", "Reviewed within 24 months", "12 månader")]
    [InlineData("Översedd inom 24 månader", "Reviewed within twelve months", "twelve months")]
    [InlineData("Policyn ses över varje år", "The policy is reviewed every two years", "varje år")]
    [InlineData("Översedd det senaste året", "Reviewed within 24 months", "det senaste året")]
    public void A_title_that_says_what_the_limit_was_is_found(string sv, string en, string words) =>
        Assert.Contains($"texten i `RL-PL-03` säger `{words}`, men gränsen `policyMonths` är 24 månader från 2026", Found(sv, en));

    [Theory]
    [InlineData("Översedd inom 24 månader", "Reviewed within 24 months")]
    [InlineData("Översedd inom två år", "Reviewed within two years")]
    [InlineData("Policyn ses över vartannat år", "The policy is reviewed every other year")]
    [InlineData("Policyn ses över i tid", "The policy is reviewed in time")]
    [InlineData("Svar inom 30 dagar, översyn i tid", "Answer in 30 days, review in time")]
    public void A_title_that_says_the_limit_or_none_is_left_alone(string sv, string en) => Assert.Empty(Found(sv, en));

    [Fact]
    public void The_last_limit_that_counts_is_that_of_the_time_that_the_requirement_is_in_force() =>
        Assert.Empty(Found("Översedd inom 12 månader", "Reviewed within 12 months", "planYears: { until: 2025 }"));

    [Theory]
    [InlineData(24, 0)]
    [InlineData(12, 1)]
    public void A_question_about_all_items_that_says_another_limit_is_found(int months, int count)
    {
        const string Requirement =
            """
            ruleset: city
            area: plans
            requirements:
              - id: RL-PL-03
                title: { sv: Biträden följs upp i tid, en: Processors are followed up in time }
                purpose: { sv: Varför det är så, en: Why it is so }
                sources: [{ document: guideline, confidence: S }]
                severity: major
                dimension: adequacy
                subject: supplier
                coverage: processorsFollowedUp
                criterion: |
                  supplier.lastFollowUpOn + months(param.policyMonths) >= asOf
                finding: { sv: Inte i tid., en: Not in time. }
                remedy: { sv: Gör en plan., en: Make a plan. }
                goal: plan-made
            """;
        var parameters = Parameters.Replace("value: 24", $"value: {months}", StringComparison.Ordinal);

        var found = CatalogCheck
            .Run(ADraft.Open(
                ("catalog.yaml", ADraft.Header),
                ("city/plans.yaml", Requirement),
                ("city/parameters.yaml", parameters),
                ("goals/city.yaml", ADraft.Goals)))
            .Diagnostics.Where(problem => problem.Code == "LG3126").Select(problem => problem.Message.Sv).ToList();

        Assert.Equal(count, found.Count);
        Assert.All(
            found,
            message => Assert.Equal(
                "frågan om alla poster i `RL-PL-03` säger `två åren`, men gränsen `policyMonths` är 12 månader från 2026", message));
    }

    private static IEnumerable<string> Found(string sv, string en, string period = "")
    {
        var requirement =
            $$"""
            ruleset: city
            area: plans
            requirements:
              - id: RL-PL-03
                title: { sv: "{{sv}}", en: "{{en}}" }
                purpose: { sv: Varför det är så, en: Why it is so }
                sources: [{ document: guideline, confidence: S }]
                severity: major
                dimension: adequacy
                applies: |
                  review.context.generativeAiPolicy.exists
                criterion: |
                  review.context.generativeAiPolicy.lastReviewedOn + months(param.policyMonths) >= asOf
                finding: { sv: Inte i tid., en: Not in time. }
                remedy: { sv: Gör en plan., en: Make a plan. }
                goal: plan-made
                {{period}}
            """;
        return CatalogCheck
            .Run(ADraft.Open(
                ("catalog.yaml", ADraft.Header),
                ("city/plans.yaml", requirement),
                ("city/parameters.yaml", Parameters),
                ("goals/city.yaml", ADraft.Goals)))
            .Diagnostics.Where(problem => problem.Code == "LG3125").Select(problem => problem.Message.Sv);
    }
}
