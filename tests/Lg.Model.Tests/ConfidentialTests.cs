using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Views;
using Lg.Tests;

namespace Lg.Model.Tests;

public sealed class ConfidentialTests
{
    // What tells of the model and not of a unit.
    private static readonly Type[] Public =
        [typeof(Field), typeof(FieldPlace), typeof(ReportJsonOptions), typeof(Checked<>), typeof(Coverage)];

    [Fact]
    public void Every_record_of_the_model_that_can_tell_of_a_unit_is_confidential() => Assert.Equal(
        [],
        typeof(Review).Assembly.GetExportedTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null && !type.IsAssignableTo(typeof(Confidential)) && !Public.Contains(type))
            .Select(type => type.FullName));

    [Property]
    public Property A_review_as_a_text_is_the_name_of_its_type() => Prop.ForAll(
        new ReviewGenerator().Reviews.ToArbitrary(), review => $"{review} {review.Unit ?? new()}" == "Review Unit");

    [Fact]
    public void A_finding_and_its_texts_are_the_names_of_their_types() => Assert.Equal(
        "LocalizedText Interval Diagnostic",
        $"{new LocalizedText("hemligt", "secret")} {new Lg.Model.Reports.Interval(1, 2)} {new Diagnostic { Code = "LG4001", Message = new("a", "b") }}");

    [Fact]
    public void What_came_of_reading_names_types_only() =>
        Assert.DoesNotContain(
            "hemligt", $"{new Checked<Review>(new() { Unit = new() { Name = "hemligt" } }, [])}", StringComparison.Ordinal);
}
