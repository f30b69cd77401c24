using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Json;
using Lg.Model.Schemas;
using Lg.Tests;

namespace Catalog.Tests;

/// <summary>Who reads a report by its schema can rely on it.</summary>
public sealed class LawsOfReports
{
    private static readonly JsonSchema Schema = new(ReportSchema.Write());

    [Fact]
    public void Every_report_is_permitted_by_its_schema() => Prop.ForAll(LawsRandomReviews.Generator.Reviews.ToArbitrary(), LawsRandomReviews.AsOf.ToArbitrary(), (review, asOf) =>
        Assert.Equal([], Schema.Faults(JsonNode.Parse(ReportJson.Write(ShippedCatalog.Rulebook.Assess(review, asOf)))))).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_report_compared_with_last_year_is_permitted_by_its_schema() => Prop.ForAll(LawsRandomReviews.Generator.Reviews.ToArbitrary(), LawsRandomReviews.Generator.Reviews.ToArbitrary(), (review, previous) =>
        Assert.Equal([], Schema.Faults(JsonNode.Parse(ReportJson.Write(ShippedCatalog.Rulebook.Assess(review, new DateOnly(2026, 6, 1), previous)))))).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_report_without_its_receipt_is_not_permitted()
    {
        var report = JsonNode.Parse(ReportJson.Write(ShippedCatalog.Rulebook.Assess(new(), new DateOnly(2026, 6, 1))))!.AsObject();
        report.Remove("receipt");

        Assert.NotEmpty(Schema.Faults(report));
    }
}
