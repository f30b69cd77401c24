using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Tests;

namespace Lg.Model.Tests.Reading;

public sealed class ReviewValidatorTests
{
    public static TheoryData<string, Review> Wrong => new()
    {
        { "LG4006 /unit/employees", new() { Unit = new() { Employees = -3 } } },
        { "LG4004 /stage", new() { Stage = (Stage)17 } },
        { "LG4004 /goals/1", new() { Goals = [new() { Key = "a" }, null!] } },
        { "LG4009 /goals/1", new() { Goals = [new() { Key = "a" }, new() { Key = "a" }] } },
        { "LG4009 /goals/0", new() { Goals = [new() { Key = null! }] } },
        { "LG4009 /goals/0/key", new() { Goals = [new() { Key = "" }] } },
        {
            "LG4014 /compliance/localInstruction",
            new() { Compliance = new() { LocalInstruction = new() { Exists = false, Communicated = true } } }
        },
        { "LG4015 ", new() { GoalsComplete = true } },
        { "LG4005 /review/decidedOn", new() { Details = new() { DecidedOn = default(PartialDate) } } },
        {
            "LG4004 /performance/indicators/0/value",
            new() { Performance = new() { Indicators = [new() { Key = "a", Value = double.NaN }] } }
        },
        { "LG4012 /unit/name", new() { Unit = new() { Name = new string('ö', 20_001) } } },
        { "LG4012 /goals", new() { Goals = [.. Enumerable.Range(0, 2_001).Select(number => new Goal { Key = $"{number}" })] } },
        { "LG4004 /context/threatPicture/threats/0", new() { Context = new() { ThreatPicture = new() { Threats = [null!] } } } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_with_a_review_made_in_code_is_told_with_its_place(string expected, Review review)
    {
        var found = ReviewValidator.Check(review);

        Assert.Null(found.Value);
        Assert.Equal([expected], found.Diagnostics.Select(problem => $"{problem.Code} {problem.Pointer}"));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() => Assert.Equal(
        ["/stage", "/unit/employees"],
        ReviewValidator.Check(new() { Stage = (Stage)17, Unit = new() { Employees = -3 } }).Diagnostics
            .Select(problem => problem.Pointer!));

    [Fact]
    public void A_word_that_the_catalog_does_not_have_is_told_when_its_words_are_given()
    {
        Review review = new() { Goals = [new() { Key = "a", Topic = "no-such-topic" }] };

        Assert.True(ReviewValidator.Check(review).IsOk);
        Assert.Equal(["LG4022"], ReviewValidator.Check(review, new Vocabulary([], [], [])).Diagnostics.Select(problem => problem.Code));
    }

    [Property]
    public Property A_review_that_could_be_read_is_returned_as_it_is() => Prop.ForAll(
        new ReviewGenerator().Reviews.ToArbitrary(), review => ReferenceEquals(ReviewValidator.Check(review).Value, review));

    [Property]
    public Property A_review_with_a_slip_is_told_of_as_its_reader_tells() => Prop.ForAll(
        Slips.ToArbitrary(),
        review => Told(ReviewValidator.Check(review).Diagnostics) == Told(ReviewReader.Read(ReviewJson.Write(review)).Diagnostics));

    private static Gen<Review> Slips =>
        from review in new ReviewGenerator().Reviews
        from employees in Gen.Elements<int?>(-1, 5, int.MaxValue)
        from complete in Gen.Elements<bool?>(true, null)
        from key in Gen.Elements("", "a", new string('k', 101))
        select review with
        {
            Unit = (review.Unit ?? new()) with { Employees = employees },
            ImprovementsComplete = complete,
            SetAsideComplete = complete,
            Decisions = [new() { Key = key }, new() { Key = "a" }],
        };

    private static string Told(IReadOnlyList<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(problem => $"{problem.Code} {problem.Pointer} {problem.Message.Sv} {problem.Help?.Sv}"));
}
