using Lg.Model.Diagnostics;

namespace Lg.Model.Tests.Diagnostics;

public sealed class SuggestionTests
{
    private static readonly string[] Names = ["chair", "chapters", "goals", "stage", "informationClassification", "on", "id"];

    [Theory]
    [InlineData("chiar", "chair")]
    [InlineData("CHAIR", "chair")]
    [InlineData("Goal", "goals")]
    [InlineData("chapter", "chapters")]
    [InlineData("informationsKlassifikation", "informationClassification")]
    [InlineData("no", "on")]
    [InlineData("ON", "on")]
    public void A_slip_finds_the_name_that_was_meant(string name, string meant) => Assert.Equal(meant, Suggestion.For(name, Names));

    [Fact]
    public void Of_several_names_that_are_alike_the_nearest_stand_first() =>
        Assert.Equal(["plan-1", "plan-11"], Suggestion.Nearest("plan-l", ["plan-11", "other", "plan-1", "plan-222"], 2));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("xy")]
    [InlineData("incident")]
    [InlineData("goalkeeper")]
    public void A_name_like_none_finds_none(string name) => Assert.Null(Suggestion.For(name, Names));

    [Fact]
    public void Equally_good_names_are_taken_in_order() => Assert.Equal("cat", Suggestion.For("cut", ["cup", "cot", "cat"]));

    [Fact]
    public void A_very_long_name_finds_none()
    {
        var name = new string('a', 64 + 1);

        Assert.Null(Suggestion.For(name, [name]));
    }
}
