using System.Globalization;
using System.Text;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Tests.Evaluation;
using Lg.Tests;
using Lg.Workbench.Mutants;

namespace Lg.Workbench.Tests.Mutants;

public sealed class OperatorTests
{
    [Fact]
    public void Each_change_of_small_conditions()
    {
        StringBuilder text = new();
        foreach (var expression in Expressions.All)
            Write(text, new ARequirement { Criterion = expression }, expression);
        Write(
            text,
            new ARequirement { Kind = "reporting", Criterion = "stated(review.assets.vetting) && stated(review.context.threatPicture)" },
            "stated(…), in a requirement of kind reporting");
        Write(
            text,
            new ARequirement
            {
                Applies = "review.context.threatPicture.exists",
                Criterion = "review.context.threatPicture.decidedOn <= asOf",
            },
            "a criterion that leans on `applies`");
        Write(text, new ARequirement { Criterion = "review.assets.vetting", InForce = "{ from: 2026-01-15 }" }, "in force from a day");
        Write(
            text,
            new ARequirement { Criterion = "review.assets.vetting", PlanYears = "{ from: 2024, until: 2025 }" },
            "in force for some plan years");

        Snapshot.Matches(text.ToString());
    }

    [Fact]
    public void A_change_is_made_in_exactly_one_place() => Assert.All(Expressions.All, expression =>
    {
        var (_, requirement) = Expressions.Compiled(new ARequirement { Criterion = expression });
        var root = Expressions.Parsed(requirement.Criterion!.Expression);

        Assert.All(new TreeMutator(new(requirement.Criterion.Expression)).Of(root), changed =>
        {
            Assert.Equal(1, PlacesThatDiffer(root, changed.Root, changed.Edit));
            Assert.NotEqual(NodeText.Write(root), NodeText.Write(changed.Root));
        });
    });

    [Fact]
    public void A_key_does_not_depend_on_the_layout() => Assert.Equal(
        KeysOf("review.assets.vetting && (review.unit.employees >= 50 || review.assets.allHazards)"),
        KeysOf("(review.assets.vetting)\n        && // villkoret\n        (review.unit.employees >=50||review.assets.allHazards )"));

    [Fact]
    public void A_key_is_the_same_from_one_version_of_Lg_to_the_next() =>
        Assert.Equal(["criterion/negation/28cfc64f"], KeysOf("review.assets.vetting"));

    [Theory]
    [InlineData("review.review.decidedOn + months(12) >= asOf", "12", "13", "12 blir 13 i ”")]
    [InlineData("review.unit.kind == \"company\"", "\"company\"", "\"parentCompany\"", "”Bolag” blir ”Moderbolag” i ”")]
    [InlineData(
        "review.unit.name.matches(\"trafik|kultur\")",
        "review.unit.name.matches(\"trafik|kultur\")",
        "review.unit.name.matches(\"trafik\")",
        "`kultur` stryks ur mönstret `trafik|kultur`")]
    public void A_change_is_told_in_Swedish(string criterion, string from, string to, string told) => Assert.StartsWith(
        told,
        Expressions.MutantsOf(new ARequirement { Criterion = criterion }).Mutants
            .Single(mutant => mutant.Text == (from, to)).Change.Value.Sv,
        StringComparison.Ordinal);

    [Fact]
    public void Two_changes_never_share_a_key()
    {
        var keys = Expressions
            .MutantsOf(new ARequirement
            {
                Criterion = "review.goals.exists(g, g.key == \"a\") || review.goals.exists(g, g.key == \"a\" && g.communicated)",
            }).Mutants
            .Select(mutant => mutant.Key)
            .ToList();

        Assert.Equal(keys.Distinct(), keys);
    }

    [Fact]
    public void A_comparison_that_holds_of_the_same_values_is_not_counted()
    {
        var set = Expressions.MutantsOf(new ARequirement { Criterion = "size(review.goals) > 0" });

        Assert.Equal(1, set.Same);
        Assert.DoesNotContain(set.Mutants, mutant => mutant.Text.To.Contains("!=", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_checker_refuses_is_not_counted()
    {
        var set = Expressions.MutantsOf(
            new ARequirement { Criterion = "review.context.threatPicture.exists && review.context.threatPicture.decidedOn <= asOf" });

        Assert.NotEqual(0, set.Refused);
        Assert.DoesNotContain(set.Mutants, mutant => mutant.Text.To.Contains("||", StringComparison.Ordinal));
    }

    private static IEnumerable<string> KeysOf(string criterion) =>
        Expressions.MutantsOf(new ARequirement { Criterion = criterion }).Mutants.Select(mutant => mutant.Key);

    private static int PlacesThatDiffer(Node before, Node after, Edit edit)
    {
        if (ReferenceEquals(before, after))
            return 0;
        if (ReferenceEquals(before, edit.From) && ReferenceEquals(after, edit.To))
            return 1;

        var (left, right) = (NodeParts.Of(before), NodeParts.Of(after));
        Assert.Equal((before.GetType(), left.Count), (after.GetType(), right.Count));
        Assert.Equal(
            NodeText.Write(before),
            NodeText.Write(left.Select((part, i) => (part, i)).Aggregate(after, (whole, one) => NodeParts.With(whole, one.i, one.part))));
        return left.Zip(right).Sum(pair => PlacesThatDiffer(pair.First, pair.Second, edit));
    }

    private static void Write(StringBuilder text, ARequirement requirement, string title)
    {
        var set = Expressions.MutantsOf(requirement);
        text.Append(title).Append('\n');
        foreach (var mutant in set.Mutants)
            text.Append(CultureInfo.InvariantCulture, $"  {mutant.Operator,-11} {mutant.Text.From}  ->  {mutant.Text.To}\n");
        text.Append(CultureInfo.InvariantCulture, $"  refused {set.Refused}, same {set.Same}\n\n");
    }
}
