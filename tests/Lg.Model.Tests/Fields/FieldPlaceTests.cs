using Lg.Model.Fields;

namespace Lg.Model.Tests.Fields;

public sealed class FieldPlaceTests
{
    [Fact]
    public void Each_place_has_a_path_of_its_own() => Assert.Equal(
        FieldTable.Places.Count, FieldTable.Places.Select(place => place.Path).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_path_is_that_of_the_parent_and_the_name() => Assert.All(FieldTable.Places, place => Assert.Equal(
        $"{place.Parent?.Path}{(place.Parent?.Field.Kind == FieldKind.List ? "/*" : "")}/{place.Field.Name}", place.Path));

    [Theory]
    [InlineData("/goals/2/owner", "/goals/*/owner")]
    [InlineData("/goals/-/owner", "/goals/*/owner")]
    [InlineData("/goals/*/owner", "/goals/*/owner")]
    [InlineData("/unit/employees", "/unit/employees")]
    [InlineData("/unit/size", null)]
    [InlineData("/goals/2", null)]
    [InlineData("", null)]
    public void A_pointer_leads_to_the_place_it_names(string pointer, string? path) => Assert.Equal(path, FieldTable.Find(pointer)?.Path);

    [Fact]
    public void A_question_is_its_prompt_and_its_help() => Assert.All(FieldTable.Places, place => Assert.Equal(
        place.Field.Question.Sv, place.Field.Prompt.Sv + (place.Field.Help is { } help ? $" {help.Sv}" : "")));
}
