using Lg.Model.Fields;

namespace Lg.Model.Tests.Fields;

public sealed class FieldPointerTests
{
    [Theory]
    [InlineData("/stage", "stage")]
    [InlineData("/review/decidedOn", "decidedOn")]
    [InlineData("/goals", "goals")]
    [InlineData("/goals/0", "goals")]
    [InlineData("/goals/12/owner", "owner")]
    [InlineData("/assets/systemsCoverage/owned", "owned")]
    [InlineData("/performance/internalControl/subprocesses/3/key", "key")]
    public void A_pointer_into_a_review_leads_to_a_field(string pointer, string name) =>
        Assert.Equal(name, FieldPointer.Find(pointer)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("stage")]
    [InlineData("/Stage")]
    [InlineData("/goals/owner")]
    [InlineData("/goals/-1/owner")]
    [InlineData("/goals/+1/owner")]
    [InlineData("/goals/0/owner/x")]
    [InlineData("/goals/99999999999/owner")]
    [InlineData("/stage/")]
    [InlineData("/unit//name")]
    public void Other_pointers_lead_nowhere(string pointer) => Assert.Null(FieldPointer.Find(pointer));

    [Fact]
    public void Every_field_is_found_under_its_own_pointer() =>
        Assert.Empty(
            PointersBelow(FieldTable.Review, "").Where(pair => FieldPointer.Find(pair.Pointer) != pair.Field).Select(pair => pair.Pointer));

    private static IEnumerable<(string Pointer, Field Field)> PointersBelow(
        ReviewType type, string pointer) => type.Fields.SelectMany(field =>
    {
        var place = $"{pointer}/{field.Name}";
        var below = field.Type is null ? [] : PointersBelow(field.Type, field.Kind == FieldKind.List ? $"{place}/0" : place);
        return below.Prepend((place, field));
    });
}
