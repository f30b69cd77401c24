using System.Text;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading;

/// <summary>A request is read as strictly as a review.</summary>
public sealed class AssessmentRequestReaderTests
{
    [Fact]
    public void A_request_holds_a_review_last_years_and_a_date()
    {
        var request =
            AssessmentRequestReader.Read("""{ "review": { "stage": "draft" }, "previous": {}, "asOf": "2026-05-01" }"""u8.ToArray()).Value!;

        Assert.Equal((Stage.Draft, new Review(), PartialDate.Parse("2026-05-01")), (request.Review!.Stage, request.Previous, request.AsOf));
    }

    [Fact]
    public void A_request_without_anything_can_be_read() =>
        Assert.Equal(new AssessmentRequest(), AssessmentRequestReader.Read("{}"u8.ToArray()).Value);

    [Fact]
    public void Pointers_are_relative_to_the_request() =>
        Assert.Equal(
            """
            1:13 LG4003 "/review/unti": okänt fält `unti`
              menade du `unit`?
            1:45 LG4007 "/previous/stage": `klar` är inte ett av de ord som får stå här
              välj något av `draft`, `submitted`
            1:62 LG4005 "/asOf": `i dag` är inte ett datum i kalendern
              skriv `2026`, `2026-10` eller `2026-10-31`
            1:71 LG4003 "/reviwe": okänt fält `reviwe`
              menade du `review`?
            """,
            Problems("""{"review": {"unti":1}, "previous": {"stage":"klar"}, "asOf": "i dag", "reviwe": {}}"""));

    // A fact that is set aside belongs to its review, wherever that stands.
    [Fact]
    public void What_is_set_aside_is_named_relative_to_the_review() =>
        Assert.Equal("", Problems("""{ "review": { "setAside": [{ "pointer": "/risks/method" }] } }"""));

    private static string Problems(string text) => Told.Problems(AssessmentRequestReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics);
}
