using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Json;
using Lg.Model.Schemas;
using Lg.Tests;

namespace Lg.Catalog.Tests;

/// <summary>Who reads a report by its schema can rely on it.</summary>
public sealed class LawsOfReports
{
    private static readonly JsonSchema Schema = new(ReportSchema.Write());

    [Property]
    public Property Every_report_is_permitted_by_its_schema() =>
        Prop.ForAll(LawsRandomReviews.Reviews, LawsRandomReviews.AsOf.ToArbitrary(), (review, asOf) =>
        Assert.Equal([], Schema.Faults(JsonNode.Parse(ReportJson.Write(ShippedCatalog.Rulebook.Assess(review, asOf), Shown.Everything)))));

    [Property]
    public Property A_report_compared_with_last_year_is_permitted_by_its_schema() =>
        Prop.ForAll(LawsRandomReviews.Reviews, LawsRandomReviews.Reviews, (review, previous) =>
        Assert.Equal(
            [],
            Schema.Faults(JsonNode.Parse(
                ReportJson.Write(ShippedCatalog.Rulebook.Assess(review, new DateOnly(2026, 6, 1), previous), Shown.Everything)))));

    [Fact]
    public void A_report_without_its_receipt_is_not_permitted()
    {
        var report = JsonNode.Parse(ReportJson.Write(ShippedCatalog.Rulebook.Assess(new(), new DateOnly(2026, 6, 1))))!.AsObject();
        report.Remove("receipt");

        Assert.NotEmpty(Schema.Faults(report));
    }
}
