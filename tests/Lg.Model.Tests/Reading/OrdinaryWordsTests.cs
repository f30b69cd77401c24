using Lg.Model.Fields;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading;

/// <summary>What people write for the words of the format.</summary>
public sealed class OrdinaryWordsTests
{
    [Theory]
    [InlineData("ja", "true")]
    [InlineData("Nej", "false")]
    [InlineData("no", "false")]
    [InlineData(" YES ", "true")]
    [InlineData("kanske", null)]
    public void Yes_and_no(string text, string? meant) =>
        Assert.Equal(meant, OrdinaryWords.Meant(FieldPointer.Find("/unit/operator/covered")!, FieldKind.Boolean, text));

    [Theory]
    [InlineData("Stadsdelsförvaltning", "districtAdministration")]
    [InlineData("parent company", "parentCompany")]
    [InlineData("Company", "company")]
    [InlineData("company", null)]
    [InlineData("kommun", null)]
    public void The_label_of_a_choice(string text, string? meant) =>
        Assert.Equal(meant, OrdinaryWords.Meant(FieldPointer.Find("/unit/kind")!, FieldKind.Choice, text));

    [Theory]
    [InlineData("1 mars 2026", "2026-03-01")]
    [InlineData("den 31 oktober 2026", "2026-10-31")]
    [InlineData("5 sept. 2026", "2026-09-05")]
    [InlineData("Mars 2026", "2026-03")]
    [InlineData("31 October 2026", "2026-10-31")]
    [InlineData("31 februari 2026", null)]
    [InlineData("2026-03-01", null)]
    [InlineData("till våren 2026", null)]
    public void A_day_with_the_name_of_its_month(string text, string? meant) =>
        Assert.Equal(meant, OrdinaryWords.Meant(FieldPointer.Find("/review/decidedOn")!, FieldKind.Date, text));

    [Theory]
    [InlineData("alla", "all")]
    [InlineData("en del", "some")]
    [InlineData("minst en del", "atLeastSome")]
    [InlineData("inga", "none")]
    public void How_much_of_a_collection(string text, string meant) =>
        Assert.Equal(meant, OrdinaryWords.Meant(FieldPointer.Find("/assets/systemsCoverage/owned")!, FieldKind.Coverage, text));

    [Theory]
    [InlineData("""{ "unit": { "operator": { "covered": "ja" } } }""", "menade du `true`? Skriv det utan citattecken")]
    [InlineData(
        """{ "unit": { "kind": "Bolag" } }""",
        "menade du `company`? Orden är `administration`, `districtAdministration`, `company`, `parentCompany`")]
    [InlineData("""{ "review": { "decidedOn": "1 mars 2026" } }""", "menade du `2026-03-01`?")]
    [InlineData(
        """{ "risks": { "incidents": [{ "key": "a", "awareAt": "2026-03-01" }] } }""",
        "skriv till exempel `2026-03-01T14:30:00+02:00`; +01:00 är vintertid, +02:00 sommartid")]
    [InlineData("""{ "unit": { "goals": [] } }""", "`goals` står ytterst i genomgången; kontrollera indraget")]
    [InlineData("""{ "systems": [] }""", "`systems` hör hemma i `assets`; kontrollera indraget")]
    public void JSON_is_strict_and_says_which_word_was_meant(string text, string help) =>
        Assert.Equal(help, Assert.Single(Told.Read(text).Diagnostics).Help?.Sv);

    [Fact]
    public void A_document_of_another_program_is_called_what_it_is() =>
        Assert.Equal(
            "detta är ett dokument från Word, Excel eller liknande (eller ett zip-arkiv), inte en text",
            Assert.Single(Told.Read("PK\u0003\u0004rest").Diagnostics).Message.Sv);

    [Theory]
    [InlineData("120.0")]
    [InlineData("1.2e2")]
    [InlineData("120")]
    public void A_whole_number_may_be_written_with_decimals(string number) =>
        Assert.Equal(120, Told.Read($$"""{ "unit": { "employees": {{number}} } }""").Value!.Unit!.Employees);

    [Fact]
    public void A_review_may_name_its_schema() =>
        Assert.Equal(new Review(), Told.Read("""{ "$schema": "https://example.org/review.schema.json" }""").Value);

    [Fact]
    public void Only_the_review_itself_may_name_its_schema() =>
        Assert.Equal("LG4003", Assert.Single(Told.Read("""{ "unit": { "$schema": "x" } }""").Diagnostics).Code);
}
