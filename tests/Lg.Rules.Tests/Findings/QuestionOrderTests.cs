using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>
/// Questions stand by how much of the weight they decide, those last that take nothing away, and say how they go together.
/// </summary>
public sealed class QuestionOrderTests
{
    private static readonly ARequirement Classified = new() { Subject = "system", Criterion = "system.classified" };

    [Property]
    public Property No_answer_takes_more_of_the_high_end_than_is_told() =>
        Prop.ForAll(
            Drafts.ToArbitrary(), draft => draft.Report.Questions.All(question => draft.LargestFall(question) <= question.UpTo + 0.2m));

    [Property]
    public Property Those_that_can_take_nothing_away_stand_last() =>
        Prop.ForAll(
            Drafts.ToArbitrary(),
            draft => draft.Report.Questions.SkipWhile(question => question.UpTo > 0).All(question => question.UpTo == 0));

    [Fact]
    public void What_decides_most_of_the_weight_stands_first_though_another_can_take_more()
    {
        var report = Assessed.Of(
            "{}",
            new ARequirement { Criterion = "review.assets.allHazards", Severity = "critical" },
            new ARequirement { Id = "CI-A-02", Criterion = "review.assets.vetting", Severity = "minor" },
            new ARequirement { Id = "CI-A-03", Criterion = "stated(review.assets.vetting)", Kind = "reporting", Severity = "critical" });

        Assert.Equal(["/assets/vetting 11.1", "/assets/allHazards 44.4"], report.Questions.Select(Line));
    }

    [Fact]
    public void Of_equals_the_one_stands_first_that_decides_also_when_it_turns_out_badly()
    {
        var report = Assessed.Of(
            "{}",
            new ARequirement { Criterion = "review.assets.allHazards || review.assets.leaverProcess" },
            new ARequirement { Id = "CI-A-02", Criterion = "review.assets.vetting" });

        Assert.Equal("/assets/vetting", report.Questions[0].Pointer);
    }

    [Fact]
    public void What_takes_another_answer_too_counts_half()
    {
        var report = Assessed.Of(
            "{}",
            new ARequirement { Criterion = "review.assets.allHazards == review.assets.leaverProcess", Severity = "critical" },
            new ARequirement { Id = "CI-A-02", Criterion = "review.assets.vetting", Severity = "critical" });

        Assert.Equal("/assets/vetting", report.Questions[0].Pointer);
    }

    [Theory]
    [InlineData("review.assets.vetting && review.assets.allHazards")]
    [InlineData("!(review.assets.vetting || review.assets.allHazards)")]
    public void An_answer_that_shows_by_itself_that_it_is_not_met_takes_all(string criterion)
    {
        var report = Assessed.Of(
            "{}", new ARequirement { Criterion = criterion }, new ARequirement { Id = "CI-A-02", Criterion = ARequirement.Holds });

        Assert.Equal(["/assets/vetting 50", "/assets/allHazards 50"], report.Questions.Select(Line));
    }

    [Fact]
    public void What_can_only_turn_out_met_takes_nothing_and_stands_last()
    {
        var report = Assessed.Of(
            "{}",
            new ARequirement { Criterion = "stated(review.assets.vetting)", Kind = "reporting", Severity = "critical" },
            new ARequirement { Id = "CI-A-02", Criterion = "review.assets.allHazards", Severity = "advice" });

        Assert.Equal(["/assets/allHazards 11.1", "/assets/vetting 0"], report.Questions.Select(Line));
    }

    [Theory]
    [InlineData("{}", "/decisions 0")]
    [InlineData("""{"stage": "submitted"}""", "/decisions 50")]
    public void To_list_what_could_only_turn_out_met_takes_nothing_from_a_draft(string review, string question)
    {
        ARequirement owned = new() { Subject = "decision", Kind = "reporting", Criterion = "stated(decision.owner)" };

        Assert.Equal(
            [question],
            Assessed.Of(review, owned, new ARequirement { Id = "CI-A-02", Criterion = ARequirement.Holds }).Questions.Select(Line));
    }

    [Theory]
    [InlineData("stated(review.decisions) && review.decisions.all(d, stated(d.owner))", 0)]
    [InlineData("stated(review.decisions) && review.decisions.all(d, stated(d.owner) && d.dueOn >= asOf)", 50)]
    [InlineData("stated(review.decisions) && review.decisions.exists(d, stated(d.owner))", 50)]
    public void So_does_a_clause_over_a_list_that_could_only_hold(string criterion, int upTo)
    {
        var report = Assessed.Of(
            "{}",
            new ARequirement { Kind = "reporting", Criterion = criterion },
            new ARequirement { Id = "CI-A-02", Criterion = ARequirement.Holds });

        Assert.Equal(upTo, report.Questions.Single(question => question.Pointer == "/decisions").UpTo);
    }

    [Theory]
    [InlineData("""{"key": "a", "classified": true}, {"key": "b", "classified": false}""", "/assets/systemsComplete 50")]
    [InlineData("""{"key": "a", "classified": true}, {"key": "b"}""", "/assets/systemsComplete 0, /assets/systems/1/classified 0")]
    public void That_a_list_is_complete_takes_what_its_items_have_lost(string systems, string questions)
    {
        var report = Assessed.Of($$"""{"assets": {"systems": [{{systems}}], "systemsComplete": false} }""", Classified);

        Assert.Equal(questions.Split(", ").Order(StringComparer.Ordinal), report.Questions.Select(Line).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_answer_that_is_enough_alone_has_no_other_ways() =>
        Assert.Empty(Assessed.Of("{}", new ARequirement()).Questions.Single().Ways);

    [Fact]
    public void The_ways_of_deciding_a_requirement_stand_with_each_of_its_questions()
    {
        var questions = Assessed.Of(
            "{}",
            new ARequirement { Criterion = "review.assets.vetting && review.assets.allHazards == review.assets.leaverProcess" }).Questions;

        Assert.Equal(3, questions.Count);
        Assert.All(questions, question => Assert.Equal(
            ("CI-A-01", "/assets/vetting | /assets/leaverProcess & /assets/allHazards", false),
            (
                question.Ways.Single().Requirement,
                string.Join(" | ", question.Ways.Single().FactsNeeded.Select(set => string.Join(" & ", set))),
                question.Ways.Single().FactsNeededCut)));
    }

    [Fact]
    public void Of_several_items_the_ways_are_those_of_the_first()
    {
        var question = Assessed
            .Of(
                """{"goals": [{"key": "a"}, {"key": "b"}]}""",
                new ARequirement { Subject = "goal", Criterion = "goal.communicated || goal.area != \"\"" })
            .Questions.Single(question => question.Pointer == "/goals/0/communicated");

        Assert.Equal(
            (2, "/goals/0/communicated /goals/0/area"),
            (question.Count, string.Join(' ', question.Ways.Single().FactsNeeded.Select(set => set.Single()))));
    }

    private static Gen<Draft> Drafts => Gen.Choose(0, int.MaxValue).Select(Draft.Of);

    private static string Line(Question question) => FormattableString.Invariant($"{question.Pointer} {question.UpTo}");

    private sealed record Draft(int Seed, AFactTable Table, IReadOnlyList<string> Criteria)
    {
        private readonly Lazy<Rulebook> rulebook = new(() => ARulebook.With([
            .. Criteria.Select((criterion, i) => new ARequirement { Id = $"CI-A-{i + 1:00}", Kind = "reporting", Criterion = criterion }),
        ]));

        public Report Report => Assess(Table);

        public static Draft Of(int seed)
        {
            var random = new Random(seed);
            FactConditionText text = new(random, mayAskStated: true);
            return new(seed, AFactTable.Any(random), [.. Enumerable.Range(0, 4).Select(_ => text.Any(2))]);
        }

        /// <summary>Returns the most that the high end falls when only this question is answered.</summary>
        public decimal LargestFall(Question question)
        {
            var places =
                Table.NotStated.Where(place => Regex.Replace(place, "/[0-9]+", "/*") == Regex.Replace(question.Pointer, "/[0-9]+", "/*"));
            return Table.Assignments(places).Max(values => Report.Score.Overall!.High - Assess(Table.With(values)).Score.Overall!.High);
        }

        private Report Assess(AFactTable table) => rulebook.Value.Assess(table.Review, Assessed.AsOf);
    }
}
