using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>What each clause of an explanation says of itself, and what a tree that is cut says that it left out.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Each_clause_has_its_operator_as_CEL_writes_it() => Assert.Equal(
        """
        && review.unit.employees * 2 > 10 && !(review.unit.kind in ["company"]) && review.goals.all(g, g.communicated) && size(review.goals) > 1
          && review.unit.employees * 2 > 10 && !(review.unit.kind in ["company"])
            > review.unit.employees * 2 > 10
              * review.unit.employees * 2
                - review.unit.employees
            ! !(review.unit.kind in ["company"])
              in review.unit.kind in ["company"]
                - review.unit.kind
                - ["company"]
          && review.goals.all(g, g.communicated) && size(review.goals) > 1
            all review.goals.all(g, g.communicated)
              - g.communicated
            > size(review.goals) > 1
              size size(review.goals)
                - review.goals
        """,
        string.Join('\n', Lines(
            Explained(
                """{"unit": {"employees": 1, "kind": "company"}, "goals": [{"key": "a", "communicated": false}], "goalsComplete": true}""",
                "review.unit.employees * 2 > 10 && !(review.unit.kind in [\"company\"]) && review.goals.all(g, g.communicated) && size(review.goals) > 1"),
            "")));

    [Theory]
    [InlineData("review.assets.vetting ? review.assets.allHazards : review.assets.leaverProcess", "?:")]
    [InlineData("review.goals.exists(g, g.communicated)", "exists")]
    [InlineData("review.goals.exists_one(g, g.communicated)", "exists_one")]
    [InlineData("review.assets.allHazards || review.assets.leaverProcess", "||")]
    [InlineData("review.unit.name.startsWith(\"x\")", "startsWith")]
    [InlineData("review.assets.allHazards", null)]
    public void The_operator_of_a_fact_is_null(string criterion, string? expected) => Assert.Equal(
        expected,
        Explained(
            """{"unit": {"name": "Bolaget"}, "assets": {"vetting": true, "allHazards": false, "leaverProcess": false}, "goals": []}""",
            criterion).Operator);

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, 1)]
    [InlineData(30, 25)]
    public void Of_many_items_that_fail_the_first_are_shown_and_the_others_counted(int goals, int? omitted)
    {
        var items = Enumerable.Range(0, goals).Select(i => $$"""{"key": "{{i}}", "communicated": false}""");

        var explanation =
            Explained($$"""{"goals": [{{string.Join(", ", items)}}], "goalsComplete": true}""", "review.goals.all(g, g.communicated)");

        Assert.Equal((Math.Min(goals, Limits.ExplanationParts), omitted), (explanation.Parts.Count, explanation.Omitted));
    }

    [Fact]
    public void A_tree_that_is_cut_for_its_size_counts_every_clause_that_it_leaves_out()
    {
        var explanation = Explained(
            """{"unit": {"employees": 1000}}""",
            string.Join(" || ", Enumerable.Range(0, 200).Select(i => $"review.unit.employees == {i}")));

        Assert.Contains(Flat(explanation), clause => clause.Omitted > 0);
        Assert.All(
            Flat(explanation),
            clause => Assert.True(clause.Operator != "||" || clause.Parts.Count + (clause.Omitted ?? 0) == 2, clause.Clause));
    }

    private static Explanation Explained(string review, string criterion) =>
        Assessed.Of(review, new ARequirement { Criterion = criterion }).Findings[0].Explanation!;

    private static IEnumerable<string> Lines(Explanation explanation, string indent) =>
        [
            $"{indent}{explanation.Operator ?? "-"} {explanation.Clause}",
            .. explanation.Parts.SelectMany(part => Lines(part, indent + "  ")),
        ];

    private static IEnumerable<Explanation> Flat(Explanation explanation) => [explanation, .. explanation.Parts.SelectMany(Flat)];
}
