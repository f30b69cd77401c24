using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Findings;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// A draft that answers what the tool asks first: how much sixty answers decide, and whether each answer leaves less to ask.
/// </summary>
public sealed class QuestionEconomyTests(ITestOutputHelper output)
{
    private const int Answers = 60;
    private const int Least = 71;
    private const int First = 10;

    private static readonly DateOnly AsOf = new(2026, 11, 21);

    private static readonly Lazy<IReadOnlyList<Step>> Agreeing = new(() => [.. Answering(new Persona(SaysYes: true))]);
    private static readonly Lazy<IReadOnlyList<Step>> Denying = new(() => [.. Answering(new Persona(SaysYes: false))]);

    private static HashSet<string> Restating { get; } =
        [
            .. ShippedCatalog.Rulebook.Compiled.Requirements.Where(requirement => requirement.Restates is not null)
                .Select(requirement => requirement.Id),
        ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sixty_answers_decide_most_of_the_weight(bool saysYes)
    {
        foreach (var step in StepsOf(saysYes))
            output.WriteLine(step.ToString());

        Assert.True(StepsOf(saysYes)[^1].Decided >= Least, StepsOf(saysYes)[^1].ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_answer_leaves_more_questions_unless_a_list_got_an_item(bool saysYes) =>
        Assert.Empty(StepsOf(saysYes).Where(step => step.After > step.Before && !step.ListsItems).Select(step => step.ToString()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_takes_nothing_away_is_not_among_the_first(bool saysYes) =>
        Assert.Empty(StepsOf(saysYes).Where(step => step.TakesNothing).Select(step => step.ToString()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_answer_is_asked_for_again(bool saysYes) =>
        Assert.Equal(StepsOf(saysYes).Count, StepsOf(saysYes).Select(step => step.Question.Pointer).Distinct().Count());

    private static IReadOnlyList<Step> StepsOf(bool saysYes) => (saysYes ? Agreeing : Denying).Value;

    private static IEnumerable<Step> Answering(Persona persona)
    {
        var draft = new Review { Unit = new() { Kind = UnitKind.DistrictAdministration }, Details = new() { PlanYear = 2027 } };
        var report = Assess(draft);
        for (var asked = 1; asked <= Answers && report.Questions.Count > 0; asked++)
        {
            var question = report.Questions[0];
            draft = persona.Answer(draft, question);
            var after = Assess(draft);
            yield return new(asked, question, report.Questions.Count, after.Questions.Count, DecidedIn(after))
            {
                ListsItems = persona.Lists(question),
                TakesNothing = report.Questions.Take(First).Any(first => first.UpTo == 0),
            };
            report = after;
        }
    }

    private static Report Assess(Review draft) => ShippedCatalog.Rulebook.Assess(draft, AsOf);

    // What a person must judge weighs nothing, what is not in force is no part of the whole, and what restates another weighs nothing
    // beside it.
    private static decimal DecidedIn(Report report)
    {
        var weighed = report.Requirements
            .Where(row => row.Kind != RequirementKind.Question && row.Upcoming is null && !Restating.Contains(row.Id))
            .ToList();
        return Math.Round(
            100m * weighed.Where(row => row.Verdict != Verdict.Undetermined).Sum(row => Weights.Of(row.Severity))
                / weighed.Sum(row => Weights.Of(row.Severity)),
            1);
    }

    private sealed record Step(int Number, Question Question, int Before, int After, decimal Decided)
    {
        public bool ListsItems { get; init; }

        public bool TakesNothing { get; init; }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Number}. {Question.Pointer} up to {Question.UpTo}, {Question.Decides.Count} requirements: {Before} → {After} questions, {Decided} % decided");
    }
}
