using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Rules.Tests.Evaluation;
using Lg.Tests;

namespace Lg.Rules.Tests.Findings;

/// <summary>
/// A question says what can be answered: which kind of value, of which words or keys, and whether it can be planned instead.
/// </summary>
public sealed class AllowedAnswerTests
{
    [Theory]
    [InlineData("review.assets.vetting", "{}", "true eller false", "true or false")]
    [InlineData("review.unit.employees > 1", "{}", "heltal 0–1000000", "whole number 0–1000000")]
    [InlineData(
        "review.unit.operator.class == 'essential'",
        "{}",
        "essential (Väsentlig), important (Viktig)",
        "essential (Essential), important (Important)")]
    [InlineData("review.review.decidedOn < asOf", "{}", "datum: 2026, 2026-10 eller 2026-10-31", "date: 2026, 2026-10 or 2026-10-31")]
    [InlineData("review.review.diaryNumber != ''", "{}", "text", "text")]
    [InlineData(
        "review.compliance.localInstruction.exists",
        "{}",
        "true eller false; planerat: ange när i plannedFor",
        "true or false; planned: state when in plannedFor")]
    [InlineData("review.dataProtection.coordinator.exists", "{}",
        "true eller false; planerat: ange när i plannedFor; föreslaget: ange true i proposed",
        "true or false; planned: state when in plannedFor; proposed: state true in proposed")]
    [InlineData("review.previousReview.exists", "{}", "true eller false", "true or false")]
    public void A_question_offers_what_its_field_takes(string criterion, string review, string swedish, string english) =>
        Offers(criterion, null, review, swedish, english);

    [Theory]
    [InlineData(
        "role",
        "role.appointed",
        """{"resources": {"roles": [{"key": "a"}], "rolesComplete": true}}""",
        "true eller false; föreslaget: ange true i proposed",
        "true or false; proposed: state true in proposed")]
    [InlineData(
        "system",
        "system.supplier == 'x'",
        """{"assets": {"systems": [{"key": "a"}], "systemsComplete": true, "suppliers": [{"key": "drift", "title": "Drift AB"}, {"key": "b"}]}}""",
        "nyckel i assets.suppliers: drift (Drift AB), b", "key in assets.suppliers: drift (Drift AB), b")]
    [InlineData(
        "system",
        "system.supplier == 'x'",
        """{"assets": {"systems": [{"key": "a"}], "systemsComplete": true}}""",
        "nyckel i assets.suppliers",
        "key in assets.suppliers")]
    [InlineData(
        "recommendation",
        "size(recommendation.answeredBy) > 0",
        """{"dataProtection": {"recommendations": [{"key": "a"}], "recommendationsComplete": true}, "goals": [{"key": "g", "title": "Öva"}], "actions": [{"key": "p"}]}""",
        "lista av nycklar i goals, decisions eller actions: g (Öva), p; [] om inga finns",
        "list of keys in goals, decisions or actions: g (Öva), p; [] if there are none")]
    public void A_question_about_an_item_offers_what_its_field_takes(
        string subject,
        string criterion,
        string review,
        string swedish,
        string english) => Offers(criterion, subject, review, swedish, english);

    [Fact]
    public void What_can_be_planned_is_answered_beside_the_question()
    {
        var question =
            Assert.Single(Assessed.Of("{}", new ARequirement { Criterion = "review.dataProtection.coordinator.exists" }).Questions);

        Assert.Equal("/dataProtection/coordinator/exists", question.Pointer);
        Assert.Equal(["/dataProtection/coordinator/plannedFor", "/dataProtection/coordinator/proposed"], question.Answer!.PlannedIn);
    }

    [Fact]
    public void A_review_with_many_items_offers_some_of_their_keys_and_counts_the_others()
    {
        var suppliers = string.Join(", ", Enumerable.Range(1, 203).Select(number => $$"""{"key": "s{{number}}"}"""));
        var answer = Assert.Single(Assessed.Of(
            $$"""{"assets": {"systems": [{"key": "a"}], "systemsComplete": true, "suppliers": [{{suppliers}}] } }""",
            new ARequirement { Subject = "system", Criterion = "system.supplier == 'x'" }).Questions).Answer!;

        Assert.Equal((200, 3), (answer.Choices.Count, answer.Omitted));
    }

    [Fact]
    public void For_last_years_review_there_is_no_answer_in_this_one() =>
        Assert.Null(Assert.Single(Assessed.Of("{}", new ARequirement { Criterion = "previous.unit.employees > 1" }).Questions).Answer);

    // Over all questions of the shipped catalog, in reviews of any kind.
    [Property]
    public Property Every_question_about_a_fact_says_what_can_be_answered() => Prop.ForAll(new ReviewGenerator()
        .OfDensity(10)
        .ToArbitrary(), review =>
    {
        var questions =
            Rulebook.Shipped.Assess(review, Assessed.AsOf).Questions.Where(question => question.Pointer != "/previous").ToList();

        Assert.All(questions, question => Assert.NotNull(question.Answer));
        Assert.All(
            questions,
            question => Assert.Equal(
                CanBePlanned(question.Pointer),
                question.Answer!.PlannedIn.Any(place => place.EndsWith("/plannedFor", StringComparison.Ordinal))));
        Assert.All(
            questions.SelectMany(question => question.Answer!.PlannedIn),
            place => Assert.True(FieldPointer.Find(place)!.IsPlan || place.EndsWith("/proposed", StringComparison.Ordinal)));
    });

    private static bool CanBePlanned(string pointer) =>
        pointer.EndsWith("/exists", StringComparison.Ordinal) && FieldPointer.Find(pointer[..^"/exists".Length])!.Type!.IsPlannable;

    private static void Offers(string criterion, string? subject, string review, string swedish, string english)
    {
        var requirement =
            subject is null ? new ARequirement { Criterion = criterion } : new ARequirement { Subject = subject, Criterion = criterion };
        var report = Assessed.Of(review, requirement);

        Assert.Equal((swedish, english), (Said(report, Language.Swedish, "svar"), Said(report, Language.English, "answer")));
    }

    private static string Said(Report report, Language language, string word)
    {
        var lines = QuestionList.Write(report, language)
            .Split('\n')
            .SkipWhile(line => !line.StartsWith($"     {word}: ", StringComparison.Ordinal));
        return string.Join(
            ' ',
            lines
                .TakeWhile(line => !line.Contains("avgör", StringComparison.Ordinal) && !line.Contains("decides", StringComparison.Ordinal))
                .Select(line => line.Trim()))[
            (word.Length + 2)..];
    }
}
