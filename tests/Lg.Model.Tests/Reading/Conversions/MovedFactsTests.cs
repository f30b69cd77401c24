using System.Text;
using Lg.Model.Json;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading.Conversions;

/// <summary>What version 1.0 said in two places, or in one question, is said once in version 2.0.</summary>
public sealed class MovedFactsTests
{
    [Theory]
    [InlineData(
        """[{"key":"d","kind":"dataProtectionCoordinator","appointed":true}]""",
        "null",
        """{"dataProtection":{"coordinator":{"exists":true}},"resources":{"roles":[],"rolesComplete":false}}""")]
    [InlineData(
        """[{"key":"d","kind":"dataProtectionCoordinator","appointed":false}]""",
        """{}""",
        """{"dataProtection":{"coordinator":{"exists":false}},"resources":{"roles":[],"rolesComplete":false}}""")]
    [InlineData(
        """[{"key":"d","kind":"dataProtectionCoordinator"}]""",
        """{"register":{"exists":true}}""",
        """{"dataProtection":{"register":{"exists":true}},"resources":{"roles":[],"rolesComplete":false}}""")]
    [InlineData(
        """[{"key":"d","kind":"dataProtectionCoordinator","appointed":true,"deputy":true,"trainedOn":"2024"}]""",
        """{"coordinator":{"on":"2023"}}""",
        """{"dataProtection":{"coordinator":{"exists":true,"on":"2023","deputy":true,"trainedOn":"2024"}},"resources":{"roles":[],"rolesComplete":false}}""")]
    [InlineData(
        """[{"key":"d","kind":"dataProtectionCoordinator","deputy":false}]""",
        """{"coordinator":{"exists":true}}""",
        """{"dataProtection":{"coordinator":{"exists":true,"deputy":false}},"resources":{"roles":[],"rolesComplete":false}}""")]
    [InlineData(
        """[{"key":"d","kind":"dataProtectionCoordinator","deputy":false}]""",
        """{"coordinator":{"exists":false}}""",
        """{"dataProtection":{"coordinator":{"exists":false}},"resources":{"roles":[],"rolesComplete":false}}""")]
    [InlineData(
        """[{"key":"d","kind":"dataProtectionCoordinator","appointed":false},{"key":"e","kind":"dataProtectionCoordinator","appointed":true}]""",
        """{"coordinator":null}""",
        """{"dataProtection":{"coordinator":{"exists":true}},"resources":{"roles":[],"rolesComplete":false}}""")]
    public void The_data_protection_coordinator_is_in_one_place(string roles, string dataProtection, string now) =>
        Assert.Equal(now, Written($$"""{"resources":{"roles":{{roles}} },"dataProtection":{{dataProtection}} }"""));

    [Fact]
    public void Without_a_part_on_data_protection_there_is_one_afterwards() =>
        Assert.Equal(
            """{"dataProtection":{"coordinator":{"exists":true}},"resources":{"roles":[],"rolesComplete":false}}""",
            Written("""{"resources":{"roles":[{"key":"d","kind":"dataProtectionCoordinator","appointed":true}]}}"""));

    [Theory]
    [InlineData("D,a,b", "a,b")]
    [InlineData("a,D,b", "a,b")]
    [InlineData("a,b,D", "a,b")]
    [InlineData("D,D,a,D,b,D,D", "a,b")]
    public void The_other_roles_stay_with_what_is_said_of_the_list(string before, string now)
    {
        var roles = string.Join(
            " , ",
            before.Split(',')
                .Select(
                    (key, at) => key == "D" ? $$"""{"key":"d{{at}}","kind":"dataProtectionCoordinator"}""" : $$"""{"key":"{{key}}"}"""));
        var read = Told.Read($$"""{"resources":{"roles":[ {{roles}} ],"rolesPartial":true} }""").Value!;

        Assert.Equal((now, false), (string.Join(',', read.Resources!.Roles!.Select(role => role.Key)), read.Resources.RolesComplete));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void That_all_roles_were_named_is_still_said(string partial, bool isPartial) =>
        Assert.Equal(
            (0, !isPartial),
            Told.Read(
                $$"""{"resources":{"roles":[{"key":"d","kind":"dataProtectionCoordinator"}],"rolesPartial":{{partial}} } }""").Value!.Resources is var read
                ? (read!.Roles!.Count, read.RolesComplete!.Value)
                : default);

    [Theory]
    [InlineData("true", """{"exists":false}""")]
    [InlineData("false", """{"exists":true}""")]
    [InlineData("false", """{"on":"2024"}""")]
    public void Two_answers_that_disagree_are_both_left_and_the_review_says_so(string listed, string coordinator)
    {
        var read = Told.Read(
            $$"""{"dataProtection":{"coordinator":{{coordinator}} },"resources":{"roles":[{"key":"a"},{"key":"d","kind":"dataProtectionCoordinator","appointed":{{listed}} }]} }""").Value!;
        var observed = Assert.Single(read.Conversion!.Observations);

        Assert.Equal((null, "a"), (read.DataProtection!.Coordinator, string.Join(' ', read.Resources!.Roles!.Select(role => role.Key))));
        Assert.Equal(("LG5018", "/dataProtection/coordinator /resources/roles/1"), (observed.Code, string.Join(' ', observed.Pointers)));
    }

    [Fact]
    public void A_review_whose_facts_were_moved_can_be_upgraded_once()
    {
        var before = """{"schemaVersion":"1.0","resources":{"roles":[{"key":"a"},{"key":"d","kind":"dataProtectionCoordinator","appointed":true}]},"risks":{"method":{"exists":true}}}"""u8.ToArray();

        var once = ReviewUpgrade.OfJson(before).Value!;

        Assert.Null(ReviewReader.Read(Encoding.UTF8.GetBytes(once.Text)).Value!.Conversion);
        Assert.Equal(ReviewJson.Hash(ReviewReader.Read(before).Value!), ReviewJson.Hash(Told.Read(once.Text).Value!));
    }

    [Theory]
    [InlineData("""{"risks":{"method":{"exists":true}}}""", """{"risks":{"method":{"exists":true,"decided":true}}}""")]
    [InlineData("""{"risks":{"method":{"acceptanceLevel":8}}}""", """{"risks":{"method":{"decided":true,"acceptanceLevel":8}}}""")]
    [InlineData("""{"risks":{"method":{"exists":false}}}""", """{"risks":{"method":{"exists":false}}}""")]
    [InlineData("""{"risks":{"method":{}}}""", """{"risks":{"method":{}}}""")]
    [InlineData("""{"risks":{"method":{"acceptanceLevel":null}}}""", """{"risks":{"method":{}}}""")]
    [InlineData(
        """{"context":{"threatPicture":{"exists":true},"generativeAiPolicy":{"exists":true}}}""",
        """{"context":{"threatPicture":{"exists":true,"decided":true},"generativeAiPolicy":{"exists":true,"decided":true}}}""")]
    [InlineData(
        """{"context":{"threatPicture":{"decidedOn":"2024"}}}""", """{"context":{"threatPicture":{"decided":true,"decidedOn":"2024"}}}""")]
    [InlineData(
        """{"dataProtection":{"policies":{"communicated":true}}}""",
        """{"dataProtection":{"policies":{"adopted":true,"communicated":true}}}""")]
    [InlineData(
        """{"dataProtection":{"policies":{"exists":true,"adopted":false}}}""",
        """{"dataProtection":{"policies":{"exists":true,"adopted":false}}}""")]
    [InlineData("""{"dataProtection":{"rightsRoutine":{"exists":true}}}""", """{"dataProtection":{"rightsRoutine":{"exists":true}}}""")]
    public void A_yes_to_a_question_for_something_decided_said_that_it_is(string before, string now) =>
        Assert.Equal(now.Insert(1, "\"schemaVersion\":\"2.0\","), Written(before.Insert(1, "\"schemaVersion\":\"1.0\",")));

    [Theory]
    [InlineData("""{"risks":{"method":{"exists":true}}}""")]
    [InlineData("""{"schemaVersion":"2.0","risks":{"method":{"exists":true}}}""")]
    public void In_the_current_form_it_says_only_that_there_is_one(string review) =>
        Assert.Null(Told.Read(review).Value!.Risks!.Method!.Decided);

    private static string Written(string review)
    {
        var read = Told.Read(review);
        Assert.Equal("", Told.Problems(read.Diagnostics));
        return Encoding.UTF8.GetString(ReviewJson.Write(read.Value!));
    }
}
