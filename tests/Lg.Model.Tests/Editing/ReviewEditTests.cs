using System.Text;
using System.Text.Json;
using Lg.Model.Diagnostics;
using Lg.Model.Json;

namespace Lg.Model.Tests.Editing;

public sealed class ReviewEditTests
{
    private static readonly string[] Threats = ["ransomware"];

    private static readonly Review Empty = new();

    private static readonly Review TwoGoals =
        new() { Goals = [new() { Key = "a", Title = "First" }, new() { Key = "b" }], GoalsComplete = true };

    public static TheoryData<string, object, string> Answers => new()
    {
        { "/unit/employees", 30, """{"unit":{"employees":30}}""" },
        { "/unit/name", "Trafikkontoret", """{"unit":{"name":"Trafikkontoret"}}""" },
        { "/stage", Stage.Draft, """{"stage":"draft"}""" },
        { "/stage", "draft", """{"stage":"draft"}""" },
        { "/review/decidedOn", new DateOnly(2025, 12, 1), """{"review":{"decidedOn":"2025-12-01"}}""" },
        { "/review/decidedOn", PartialDate.Parse("2025-12"), """{"review":{"decidedOn":"2025-12"}}""" },
        {
            "/assets/systemsCoverage/classified",
            Coverage.Counted(3, 11),
            """{"assets":{"systemsCoverage":{"classified":{"done":3,"of":11}}}}"""
        },
        { "/compliance/localInstruction/exists", false, """{"compliance":{"localInstruction":{"exists":false}}}""" },
        { "/unit", new Unit { Employees = 3 }, """{"unit":{"employees":3}}""" },
        { "/unit/employees", JsonDocument.Parse("30").RootElement, """{"unit":{"employees":30}}""" },
        { "/context/threatPicture/threats", Threats, """{"context":{"threatPicture":{"threats":["ransomware"]}}}""" },
        { "/performance/indicators", Array.Empty<Indicator>(), """{"performance":{"indicators":[]}}""" },
        { "/goals/-", new Goal { Key = "a" }, """{"goals":[{"key":"a"}]}""" },
        { "/goals/-/key", "a", """{"goals":[{"key":"a"}]}""" },
    };

    public static TheoryData<string, object?, string, string> Refusals => new()
    {
        { "/unit/employees", -1, "LG4006", "/unit/employees" },
        { "/unit/employees", "thirty", "LG4004", "/unit/employees" },
        { "/review/decidedOn", "2025-02-30", "LG4005", "/review/decidedOn" },
        { "/stage", "drafft", "LG4007", "/stage" },
        { "/stage", (Stage)17, "LG4004", "/stage" },
        { "/complience", 1, "LG4003", "/complience" },
        { "/complience", null, "LG4003", "/complience" },
        { "/goals/1/owner", "head", "LG4018", "" },
        { "/goals/0", null, "LG4018", "" },
        { "/stage/draft", true, "LG4018", "" },
        { "unit", 1, "LG4018", "" },
        { "/goals/-/owner", "head", "LG4009", "/goals/0" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_stands_where_its_pointer_leads(string pointer, object answer, string expected) =>
        Assert.Equal(expected, Text(Empty.With(pointer, answer)));

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_that_is_taken_away_leaves_nothing(string pointer, object answer, string expected)
    {
        var there = pointer.Replace('-', '0');
        var without = Empty.With(pointer, answer).With(pointer.EndsWith("/key", StringComparison.Ordinal) ? "/goals/0" : there, null);

        Assert.NotEqual("{}", expected);
        Assert.Equal("{}", Text(without));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_no_reader_would_read_is_refused_with_its_code_and_place(string pointer, object? answer, string code, string place)
    {
        var refused = Empty.TryWith(pointer, answer);

        Assert.False(refused.IsOk);
        Assert.Equal([(code, place, 0)], refused.Diagnostics.Select(problem => (problem.Code, problem.Pointer!, problem.Line)));
    }

    [Fact]
    public void With_throws_what_TryWith_tells_and_its_message_repeats_nothing_of_the_answer()
    {
        var thrown = Assert.Throws<InvalidReviewException>(() => Empty.With("/stage", "hemligt"));

        Assert.Equal(Empty.TryWith("/stage", "hemligt").Diagnostics[0].Message.En, thrown.Diagnostics[0].Message.En);
        Assert.DoesNotContain("hemligt", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("LG4007 at `/stage`", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_beside_the_statement_that_there_is_none_is_refused() => Assert.Equal(
        ["LG4014"],
        Empty.With("/compliance/localInstruction/exists", false)
            .TryWith("/compliance/localInstruction/adoptedOn", "2025-04-25").Diagnostics.Select(problem => problem.Code));

    [Fact]
    public void The_review_that_is_changed_stays_as_it_is()
    {
        _ = TwoGoals.With("/goals/0/owner", "head");

        Assert.Null(TwoGoals.Goals![0].Owner);
    }

    [Fact]
    public void An_item_takes_the_place_of_the_one_with_its_key() => Assert.Equal(
        ["a:Second", "b:"],
        TwoGoals.WithItem("/goals", new Goal { Key = "a", Title = "Second" }).Goals!.Select(goal => $"{goal.Key}:{goal.Title}"));

    [Fact]
    public void An_item_with_a_new_key_comes_last() => Assert.Equal(
        ["a", "b", "c"], TwoGoals.WithItem("/goals", new Goal { Key = "c" }).Goals!.Select(goal => goal.Key));

    [Fact]
    public void An_item_of_another_list_is_refused() =>
        Assert.Throws<InvalidReviewException>(() => TwoGoals.WithItem("/goals", new ItSystem { Key = "s", Critical = true }));

    [Fact]
    public void An_item_goes_by_its_key() => Assert.Equal(["b"], TwoGoals.WithoutItem("/goals", "a").Goals!.Select(goal => goal.Key));

    [Fact]
    public void The_last_item_takes_its_list_and_what_is_said_of_the_list_away() =>
        Assert.Equal("{}", Text(TwoGoals.WithoutItem("/goals", "a").WithoutItem("/goals", "b")));

    [Fact]
    public void A_key_that_no_item_has_changes_nothing() => Assert.Same(TwoGoals, TwoGoals.WithoutItem("/goals", "c"));

    [Fact]
    public void An_item_is_found_by_its_key() =>
        Assert.Equal(("/goals/1", null), (TwoGoals.PointerTo("/goals", "b"), TwoGoals.PointerTo("/goals", "c")));

    [Fact]
    public void A_value_is_read_where_its_pointer_leads() => Assert.Equal(
        ["First", null, null, null],
        [
            TwoGoals.ValueAt("/goals/0/title"),
            TwoGoals.ValueAt("/goals/7/title"),
            TwoGoals.ValueAt("/goals/0/title/x"),
            TwoGoals.ValueAt("/goal"),
        ]);

    [Fact]
    public void A_value_that_no_fact_can_be_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Empty.With("/unit/name", new Version(1, 0)));

    private static string Text(Review review) => Encoding.UTF8.GetString(ReviewJson.Write(review));
}
