using System.Globalization;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>Which value of a parameter holds: law by the as-of date, city instruction by the plan year.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData(2023, 12)]
    [InlineData(2024, 12)]
    [InlineData(2025, 12)]
    [InlineData(2026, 6)]
    [InlineData(2031, 6)]
    public void By_plan_year_the_year_decides_and_before_all_the_first_value_holds(int planYear, int months) =>
        Assert.Equal(
            "Met 100–100 1/0/0/0",
            Assessed.Of($$"""{"review": {"planYear": {{planYear}} } }""", Equals("planMonths", months)).Requirements[0].Line());

    [Theory]
    [InlineData("2020-01-01", 30)]
    [InlineData("2025-12-31", 30)]
    [InlineData("2026-01-01", 14)]
    [InlineData("2026-12-31", 14)]
    public void By_date_the_as_of_date_decides(string asOf, int days)
    {
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var requirement = Equals("lawDays", days) with { InForce = "{ from: 2020-01-01, until: 2026-12-31 }" };

        Assert.Equal("Met 100–100 1/0/0/0", Assessed.Of("{}", day, requirement).Requirements[0].Line());
    }

    [Fact]
    public void A_parameter_with_one_value_has_it_though_the_plan_year_is_unknown() =>
        Assert.Equal("Met 100–100 1/0/0/0", Assessed.Of("{}", Equals("steady", 3)).Requirements[0].Line());

    [Fact]
    public void With_several_values_an_unknown_plan_year_leaves_it_undetermined() =>
        Assert.Equal("Undetermined 0–100 0/0/1/0", Assessed.Of("{}", Equals("planMonths", 6)).Requirements[0].Line());

    [Fact]
    public void The_plan_year_that_a_parameter_waits_for_is_asked_for() =>
        Assert.Equal("/review/planYear", Assessed.Of("{}", Equals("planMonths", 6)).Asked());

    private static ARequirement Equals(string parameter, int value) => new() { Criterion = $"param.{parameter} == {value}" };
}
